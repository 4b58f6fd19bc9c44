/** How often a law is tried: as often as `usual`, or as LAW_RUNS says (`npm run test:laws`). */
export function runs(usual: number): { readonly numRuns: number } {
  const asked = Number(process.env.LAW_RUNS);
  return { numRuns: asked > 0 ? asked : usual };
}
