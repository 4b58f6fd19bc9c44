export { breakLabel } from "./break-spelling";
export { decodeRequest } from "./decode-request";
export { encodeRequest } from "./encode-request";
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
