import { type Spelling, WISHES } from "@/lib/request";

/**
 * The versions of a link, all of which are read: one of them is written into every link as `v`. The second can say levels
 * of skills, a stage of a role and hours of applying; it is written only where one of these is said.
 */
export const LINK_VERSIONS = ["1", "2"] as const;

/** The version that can say what `spelling` says. */
export function versionFor({ goal, know, learn, want, apply }: Spelling): (typeof LINK_VERSIONS)[number] {
  const hasLevel = [goal, know, learn, want].some((text) => text?.includes("~"));
  return hasLevel || apply ? "2" : "1";
}

/** All parameters of a link, in the order in which they are written. */
export const PARAMETERS: readonly string[] = ["v", ...WISHES.parameters.map(({ name }) => name)];

/** A longer value is not read at all: no server takes a longer address. */
export const MAX_VALUE_LENGTH = 16_000;

/** Up to here a link stays plain; longer ones pack their longest lists until it fits: with its host, within 200. */
export const USUAL_LENGTH = 170;
/**
 * The longest link that the interface makes, without a carried plan: a wish that would go beyond is refused, and that is
 * said. With its host it stays within 400 characters.
 */
export const MAX_LINK_LENGTH = 370;
