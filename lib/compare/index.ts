export { type CompareInput, compareScenarios } from "./compare-scenarios";
export {
  type ComparisonProblem,
  type DecodedComparison,
  decodeComparison,
  encodeComparison,
} from "./comparison-link";
export {
  type Built,
  type ComparedCourse,
  type Comparison,
  type CostRange,
  MAX_SCENARIOS,
  type Scenario,
  type ScenarioResult,
  type WorkflowPart,
} from "./types";
