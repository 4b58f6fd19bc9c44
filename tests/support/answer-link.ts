import { watchFor } from "@/app/_server/planning/watch";
import { workedExample } from "@/app/_server/worked-example";
import { readComparison } from "@/components/compare/read-comparison";
import { answerView } from "@/components/session/answer-view";
import { readLink } from "@/components/session/read-link";
import { type Answer, answerInFull, answerRequest, type FullAnswer } from "@/lib/answer";
import type { CivilDate } from "@/lib/civil-date";
import { compareScenarios } from "@/lib/compare";
import type { CompiledCatalog } from "@/lib/planner";
import type { SlowLink } from "./slow-requests";

/** What became of each plan of a link; `planned` beside others, where nothing is said of a proof. */
export type LinkOutcome = "planned" | "optimal" | "gap" | "impossible" | "not-in-time";

const outcomeOf = ({ outcome, proof }: Answer | FullAnswer): LinkOutcome =>
  outcome === "planned" ? (proof?.kind ?? "gap") : outcome;

/** What the server gives the searches of one answer. */
const SEARCH_MS = 1700;

/** Answers a link as the server does, under its limits; nothing is drawn. */
export function answerLink(
  compiled: CompiledCatalog,
  { route, link }: SlowLink,
  today: CivilDate,
): readonly LinkOutcome[] {
  const { catalog } = compiled;
  const example = workedExample(catalog);
  const watch = watchFor(SEARCH_MS);
  if (route === "compare") {
    const { scenarios } = readComparison(link, { catalog, example: { ...example, start: today } });
    let left = scenarios.length;
    const limits = () => watch.share(left--);
    const { results } = compareScenarios({ compiled, scenarios, today, limits });
    return results.map(({ why }) => {
      if (why === null) return "planned";
      return why.kind === "not-in-time" ? "not-in-time" : "impossible";
    });
  }
  const { request } = readLink(link, { catalog, example });
  const input = { compiled, request, today, limits: watch.limits };
  if (route === "page") return [outcomeOf(answerView(input).answer)];
  return [outcomeOf(route === "api" ? answerInFull(input) : answerRequest(input))];
}
