export { carryPlan } from "./carried-plan";
export { decodeRequest } from "./decode-request";
export { encodeRequest } from "./encode-request";
export { carriedOf, lookBack, type PastPlan, type PastStep } from "./look-back";
export { type LinkNumbers, linkNumbers } from "./numbers";
export { LINK_VERSIONS, MAX_LINK_LENGTH } from "./parameters";
export type { CarriedPlan, DecodedRequest } from "./types";
