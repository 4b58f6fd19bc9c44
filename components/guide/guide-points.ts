import { guide } from "@/lib/words/messages/en/pages/guide";
import type { Translator } from "@/lib/words/messages/translator";
import { GUIDE_IDS, type GuideId } from "./guide-ids";
import { CORRECTION_SOURCES, type GuideSource } from "./guide-sources";

/** What later or better facts say beside the guide, and on whose word. */
export interface Correction {
  readonly text: string;
  readonly sources: readonly GuideSource[];
}

interface PointText {
  readonly title: string;
  readonly text: string;
}

/** One id of the guide in our own words; `title` is the question of a Q. */
export interface GuidePoint<Id extends GuideId = GuideId> extends PointText {
  readonly id: Id;
  readonly correction: Correction | null;
}

/** The problem, the traits, the kinds of program, the courses, the order, the questions. */
type Letter = "P" | "T" | "K" | "C" | "S" | "Q";
type IdOf<L extends Letter> = Extract<GuideId, `${L}${number}`>;

/** All points of a part of the guide, in its order. */
export function guidePoints<L extends Letter>(letter: L, t: Translator): readonly GuidePoint<IdOf<L>>[] {
  const points: Readonly<Record<GuideId, PointText>> = t(guide).point;
  return GUIDE_IDS.filter((id): id is IdOf<L> => id.startsWith(letter)).map((id) => ({
    id,
    ...points[id],
    correction: correctionOf(id, t),
  }));
}

function correctionOf(id: GuideId, t: Translator): Correction | null {
  if (!isCorrected(id)) return null;
  return { text: t(guide).correction[id], sources: CORRECTION_SOURCES[id] };
}

function isCorrected(id: GuideId): id is GuideId & keyof typeof CORRECTION_SOURCES {
  return Object.hasOwn(CORRECTION_SOURCES, id);
}
