import type { ComparisonChoices } from "@/components/compare/comparison-choices";
import type { ScenarioView } from "@/components/compare/comparison-view";
import type { PlannerStart } from "@/components/session/planner-store";
import type { Answer } from "@/lib/answer";
import type { CivilDate } from "@/lib/civil-date";
import type { LinkProblem } from "@/lib/words/ask/link-problem";
import type { PlanFormat } from "./plan-files";
import type { Outcome } from "./worker-pool";

/** A link (the part after `?`) and the day on which it is answered. */
interface LinkAsked {
  readonly link: string;
  readonly today: CivilDate;
}

/** All that the page of a comparison shows. */
export interface ComparisonPage {
  readonly scenarios: readonly ScenarioView[];
  readonly problems: readonly LinkProblem[];
  readonly isExample: boolean;
  readonly address: string;
  /** Each scenario's address of the comparison without it. */
  readonly without: readonly (string | null)[];
  readonly choices: ComparisonChoices;
}

/** A link's plan as text; `start` is the first day that the plan was made for. */
export type PlanFile =
  | { readonly readable: true; readonly text: string; readonly start: CivilDate }
  /** It names nothing to plan for: the problems, in JSON. */
  | { readonly readable: false; readonly text: string };

/** What may take longer than the server's own thread can be spared for: plain data on both sides. */
export interface Tasks {
  readonly page: { readonly input: LinkAsked; readonly reply: PlannerStart };
  readonly comparison: { readonly input: LinkAsked; readonly reply: ComparisonPage };
  readonly picture: {
    readonly input: LinkAsked;
    readonly reply: { readonly png: Uint8Array<ArrayBuffer>; readonly start: CivilDate };
  };
  readonly file: {
    readonly input: LinkAsked & { readonly origin: string; readonly format: PlanFormat };
    readonly reply: PlanFile;
  };
  /** The worked example, planned: shows that this instance can plan. */
  readonly example: {
    readonly input: Pick<LinkAsked, "today">;
    readonly reply: Pick<Answer, "outcome" | "proof"> & { readonly link: string; readonly steps: number };
  };
}

export type TaskKind = keyof Tasks;
export type Input<K extends TaskKind> = Tasks[K]["input"];

/** A reply and whether it is whole: a longer search would say the same. */
export interface Planned<K extends TaskKind> {
  readonly reply: Tasks[K]["reply"];
  readonly isWhole: boolean;
  /** Bytes of the reply on its way between threads: about what it takes to keep it. */
  readonly weight: number;
}

/** What a task came to: its reply, or why there is none. */
export type TaskOutcome<K extends TaskKind> =
  | ({ readonly kind: "answered" } & Planned<K>)
  | Exclude<Outcome<never>, { readonly kind: "answered" }>;

export type Asker<K extends TaskKind> = (input: Input<K>) => Promise<TaskOutcome<K>>;

export type Planning = { readonly [K in TaskKind]: Asker<K> };

export type LaneName = "quick" | "slow";

/** What a worker is started with. */
export interface WorkerStart {
  /** The catalog that the server has checked, in the format of `GET /api/catalog`. */
  readonly catalog: string;
  readonly lane: LaneName;
}

export interface ToWorker<K extends TaskKind = TaskKind> {
  readonly kind: K;
  readonly input: Input<K>;
  /** Time for all searches of the task: past it, the best plan so far is given. */
  readonly milliseconds: number;
}

export type FromWorker<K extends TaskKind = TaskKind> = Planned<K> | { readonly failed: string };
