import { alternativesIn } from "./alternatives";
import { byTerm } from "./by-term";
import { degreeSpans } from "./degree";
import { headingOf, type Section } from "./headings";
import { levelAt } from "./level";
import { type Matcher, matchNames } from "./matcher";
import { tiersIn } from "./tier";
import { tokenize } from "./tokens";
import { type Demand, type DemandSpan, LEVELS, type Span, type Term, TIERS } from "./types";
import { type Unit, unitsOf } from "./units";

interface Find extends DemandSpan {
  readonly term: Term;
}

interface Placed {
  readonly unit: Unit;
  readonly section: Section;
  readonly finds: readonly TermSpan[];
}

interface TermSpan extends Span {
  readonly term: Term;
}

/** What a posting asks for, in the order in which it first speaks of it. Any text can be read. */
export function readPosting(text: string, matcher: Matcher): readonly Demand[] {
  const placed = placeUnits(unitsOf(text), matcher);
  const hasRequirements = placed.some(({ section, finds }) => section === "required" && finds.length > 0);
  const groups: Find[][] = [];
  const all = placed.flatMap(({ unit, section, finds }) => {
    const tierAt = tiersIn(unit, { section, hasRequirements });
    const kept = finds.flatMap((find): readonly Find[] => {
      const tier = tierAt(find);
      if (tier === null || (find.term.kind !== "skill" && tier === "mentioned")) return [];
      return [{ ...find, tier, level: levelAt(unit, find) }];
    });
    groups.push(...alternativesIn(text, kept).map((run) => [...run]));
    return kept;
  });
  return demandsOf(all, groups);
}

/** Units under their headings, with the names in them. */
function placeUnits(units: readonly Unit[], matcher: Matcher): readonly Placed[] {
  let section: Section = "unknown";
  return units.map((unit, i) => {
    const finds = findsIn(unit, matcher);
    const heading = headingOf(unit, units[i + 1]);
    const isMarked = /[:：#*?]/.test(unit.text);
    if (heading && (isMarked || finds.length === 0)) section = heading.section;
    const start = heading ? unit.start + heading.length : unit.start;
    return {
      unit,
      section,
      finds: heading && !isMarked ? finds : finds.filter((find) => find.start >= start),
    };
  });
}

function findsIn(unit: Unit, matcher: Matcher): readonly TermSpan[] {
  const tokens = tokenize(unit.text, unit.start);
  const masked = degreeSpans(unit);
  return matchNames(matcher, tokens, "posting")
    .flatMap(({ term, first, after }) => {
      const [from, to] = [tokens[first], tokens[after - 1]];
      return from && to ? [{ term, start: from.start, end: to.end }] : [];
    })
    .filter(({ start }) => !masked.some((mask) => start >= mask.start && start < mask.end))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function demandsOf(finds: readonly Find[], groups: readonly (readonly Find[])[]): readonly Demand[] {
  return [...byTerm(finds)].map(([term, places]) => {
    const tier = TIERS.find((each) => places.some((place) => place.tier === each)) ?? "mentioned";
    const strongest = places.filter((place) => place.tier === tier);
    const level = LEVELS.find((each) => strongest.some((place) => place.level === each)) ?? 1;
    return { term, tier, level, spans: places.map(spanOf), anyOf: groupOf(strongest, groups) };
  });
}

function spanOf({ start, end, tier, level }: Find): DemandSpan {
  return { start, end, tier, level };
}

/** Alternatives only where every strongest place stands among alternatives. */
function groupOf(places: readonly Find[], groups: readonly (readonly Find[])[]): number | null {
  const numbers = places.map((place) => groups.findIndex((group) => group.includes(place)));
  const [first = -1] = numbers;
  if (first === -1 || numbers.includes(-1)) return null;
  const terms = new Set(groups[first]?.map(({ term }) => term));
  return terms.size > 1 ? first : null;
}
