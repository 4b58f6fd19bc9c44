import type { Highs } from "highs";
import { lpOf, type MilpModel } from "./milp-model";

/**
 * The weight of the lightest plan by HiGHS, level by level and without a gap: each level is made as small as the levels
 * before allow. Null where there is no plan.
 */
export function lightestByHighs(solver: Highs, model: MilpModel): number | null {
  let weight = 0;
  let rows = model.rows;
  for (const { unit, terms } of model.levels) {
    if (model.binaries.length === 0) continue;
    const result = solver.solve(lpOf({ ...model, rows }, terms), { mip_rel_gap: 0, mip_abs_gap: 0 });
    if (result.Status === "Infeasible") return null;
    if (result.Status !== "Optimal") throw new Error(`HiGHS answers ${result.Status}`);
    const value = Math.round(result.ObjectiveValue);
    weight += unit * value;
    rows = [
      ...rows,
      { terms: terms.map(({ name, factor }) => ({ name, factor: -factor })), atLeast: -value },
    ];
  }
  return weight;
}
