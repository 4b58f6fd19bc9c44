export { type GuideRequests, guideRequests, type PathFigures, pathFigures } from "./guide-path";
export {
  type HeavyStep,
  type LittleNew,
  type Overlap,
  type StopPoint,
  type TakeFewer,
  takeFewer,
} from "./take-fewer";
