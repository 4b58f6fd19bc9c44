/** Next runs this once, before the server answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { refuseBrokenCatalog } = await import("@/app/_server/refuse-broken-catalog");
  refuseBrokenCatalog();
  if (process.env.NODE_ENV !== "production") return;
  const { startPlanning } = await import("@/app/_server/planning/planning");
  const { planning, warm } = startPlanning();
  globalThis.waymarkPlanning = planning;
  warm();
}
