/** Next runs this once, before the server answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { refuseBrokenCatalog } = await import("@/app/_server/refuse-broken-catalog");
  refuseBrokenCatalog();
  const { planning } = await import("@/app/_server/planning/planning");
  planning().warm();
}
