import type { GuideId } from "./guide-ids";

/** A page that a claim rests on. `asOf` is as exact as the source is. */
export interface GuideSource {
  readonly name: string;
  readonly url: string;
  readonly asOf: string;
}

/** What later or better facts say beside the guide, and on whose word. */
export interface Correction {
  readonly text: string;
  readonly sources: readonly GuideSource[];
}

/** One id of the guide in our own words. */
export interface GuidePoint<Id extends GuideId = GuideId> {
  readonly id: Id;
  readonly title: string;
  readonly text: string;
  readonly correction?: Correction;
}
