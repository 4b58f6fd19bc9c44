import { currentCompiled } from "./catalog";

/** Reads the catalog now. Ends the process where it is not in order: better no server than one that cannot plan. */
export function refuseBrokenCatalog(): void {
  try {
    currentCompiled();
  } catch (error) {
    process.stderr.write(
      `Waymark does not start.\n${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exit(1);
  }
}
