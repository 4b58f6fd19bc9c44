import type { GLPK, LP } from "glpk.js/node";
import type { MilpModel } from "@/tests/support/milp-model";

/** The model for glpk.js, its levels added up to one objective, no gap allowed. */
export function glpkModel(glpk: GLPK, model: MilpModel): LP {
  const objective = model.levels.flatMap(({ unit, terms }) =>
    terms.map(({ name, factor }) => ({ name, coef: unit * factor })),
  );
  return {
    name: "plan",
    objective: { direction: glpk.GLP_MIN, name: "weight", vars: objective },
    subjectTo: model.rows.map(({ terms, atLeast }, i) => ({
      name: `r${i}`,
      vars: terms.map(({ name, factor }) => ({ name, coef: factor })),
      bnds: { type: glpk.GLP_LO, lb: atLeast, ub: 0 },
    })),
    bounds: model.continuous.map(({ name, upTo }) => ({ name, type: glpk.GLP_DB, lb: 0, ub: upTo })),
    binaries: [...model.binaries],
  };
}
