import clingo from "clingo-wasm";

/*
 * A process of its own for clingo, which knows no time limit: reads programs as messages, answers each with its least
 * cost and the milliseconds of solving it. It is killed by the parent where it takes too long. Not in TypeScript: the
 * package's types and its module do not agree on what it exports.
 */
process.on("message", async (program) => {
  const start = performance.now();
  const result = await clingo.run(program, 0, ["--opt-strategy=usc"]);
  const milliseconds = performance.now() - start;
  if (result.Result === "ERROR") throw new Error(result.Error);
  const cost =
    result.Result === "OPTIMUM FOUND" ? (result.Call[0]?.Witnesses.at(-1)?.Costs?.[0] ?? null) : null;
  process.send?.({ cost, milliseconds });
});
