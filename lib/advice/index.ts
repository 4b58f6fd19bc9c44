export {
  type LittleNew,
  type Overlap,
  type StopPoint,
  type TakeFewer,
  takeFewer,
} from "./take-fewer";
