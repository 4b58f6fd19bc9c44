export { breakLabel } from "@/lib/request/wishes/break-spelling";
export { type CarriedPlan, carryPlan } from "./carried-plan";
export { decodeRequest } from "./decode-request";
export { encodeRequest } from "./encode-request";
export { carriedOf, lookBack, type PastPlan, type PastStep } from "./look-back";
export { type LinkNumbers, linkNumbers } from "./numbers";
export {
  DEFAULT_REQUEST,
  LINK_VERSION,
  MAX_LINK_LENGTH,
  NUMBER_RANGES,
  type NumberRange,
  PARAMETERS,
  type Parameter,
} from "./parameters";
export type { DecodedRequest, RequestProblem } from "./types";
