export { type FileReading, readKeptFile, writeKeptFile } from "./kept-file";
export { type ImportChange, type Merged, mergeKept, type OnConflict } from "./merge-kept";
export { NOTHING_KEPT, readKept } from "./read-kept";
export { KEPT_VERSION, MOST_KEPT } from "./schema";
export type { FinishedCourse, Kept, KeptFault, KeptList, KeptPlan, KeptReading } from "./types";
export { isKnownVersion, type Upgrade, upgrade } from "./upgrade";
