import type { WorkflowPart } from "@/lib/catalog";
import { define } from "@/lib/words/messages/define";
import { and, capital } from "./grammar";
import { labels } from "./labels";

const parts = (missing: readonly WorkflowPart[]): string => and(missing.map((part) => labels.workflow[part]));

/** What of the work and of a role's skills a plan covers. */
export const coverage = define("coverage", {
  part: (part: WorkflowPart) => capital(labels.workflow[part]),
  known: (known: number, of: number) => `You know ${known} of the ${of} core skills already.`,
  courses: (titles: readonly string[], more: number) =>
    [...titles, ...(more > 0 ? [`and ${more} more`] : [])].join("; "),
  knownSkills: (skills: readonly string[]) => `You know ${and(skills)}`,
  notInPlan: "Not in this plan",
  notAsked: "Not in this plan, nor asked",
  allParts: "All parts of the work are in this plan, or you know them already.",
  /** Which parts are missing, and which of them the role does not ask for. */
  someParts: (
    covered: number,
    of: number,
    { missing, notAsked }: Record<"missing" | "notAsked", readonly WorkflowPart[]>,
  ) =>
    [
      `${covered} of the ${of} parts of the work are in this plan, or you know them already.`,
      ...(missing.length > 0 ? [`Missing: ${parts(missing)}.`] : []),
      ...(notAsked.length > 0 ? [`The role does not ask for ${parts(notAsked)}.`] : []),
    ].join(" "),
  tier: (covered: number, of: number) => (covered === of ? `all ${covered}` : `${covered} of ${of}`),
  untaught: "no course that can be planned teaches it",
  notInTime: "its price was not found in time",
  sameHours: "no more hours",
  doneBy: (day: string) => `done by ${day}`,
  doneLater: (day: string, length: string) => `done by ${day} (${length} later)`,
  doneSooner: (day: string, length: string) => `done by ${day} (${length} sooner)`,
});
