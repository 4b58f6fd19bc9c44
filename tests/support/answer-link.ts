import { searchLimits, sharedLimits } from "@/app/_server/search-limits";
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

/** Answers a link as the server does, under its limits; nothing is drawn. */
export function answerLink(
  compiled: CompiledCatalog,
  { route, link }: SlowLink,
  today: CivilDate,
): readonly LinkOutcome[] {
  const { catalog } = compiled;
  const example = workedExample(catalog);
  if (route === "compare") {
    const { scenarios } = readComparison(link, { catalog, example: { ...example, start: today } });
    const { results } = compareScenarios({
      compiled,
      scenarios,
      today,
      limits: sharedLimits(scenarios.length),
    });
    return results.map(({ why }) => {
      if (why === null) return "planned";
      return why.kind === "not-in-time" ? "not-in-time" : "impossible";
    });
  }
  const { request } = readLink(link, { catalog, example });
  const input = { compiled, request, today, limits: searchLimits() };
  if (route === "page") return [outcomeOf(answerView(input).answer)];
  return [outcomeOf(route === "api" ? answerInFull(input) : answerRequest(input))];
}
