import type { Level } from "@/lib/catalog";
import { define } from "@/lib/words/messages/define";
import { figure } from "@/lib/words/messages/en/grammar";
import { labels } from "@/lib/words/messages/en/labels";

/** What the pages of roles and skills say of levels and stages. */
export const levelPages = define("levelPages", {
  /** `place` from 1. */
  stage: (place: number, title: string) => `Stage ${place}: ${title}`,
  usual: "A plan goes as far as this, unless you say otherwise.",
  newHere: "New at this stage, or further than before:",
  often: "Often asked",
  oftenAbout: "What many postings list besides. A plan can include it if you wish.",
  nice: "Nice to have",
  niceAbout: "What sets you apart, and can wait.",
  /** "Two to three small projects, 20 to 40 h each." */
  projects: (kind: string, each: { readonly low: number; readonly high: number } | null) =>
    each === null ? `${kind}.` : `${kind}, ${figure(each.low)} to ${figure(each.high)} h each.`,
  readiness: "What others needed",
  readinessAbout: "Hours that others report or judge for the same change, applying apart.",
  readinessOf: (low: number, high: number) => `${figure(low)} to ${figure(high)} h`,

  stepHours: "How long it takes",
  stepHoursAbout: "Our judgement of the usual hours, whatever the course.",
  step: {
    1: `From nothing to ${labels.held[1]}`,
    2: `From ${labels.held[1]} to ${labels.held[2]}`,
    3: `From ${labels.held[2]} to ${labels.held[3]}`,
  } satisfies Record<Level, string>,
});
