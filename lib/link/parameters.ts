import { WISHES } from "@/lib/request";

/** Written into every link as `v`. The defaults of all wishes are frozen for this version. */
export const LINK_VERSION = "1";

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
