export { breakLabel } from "./break-spelling";
export { decodeRequest } from "./decode-request";
export { encodeRequest } from "./encode-request";
export { DEFAULT_REQUEST, NUMBER_RANGES, type NumberRange } from "./parameters";
export type { DecodedRequest, RequestProblem } from "./types";
