import { KEPT_VERSION } from "./schema";

/** Turns what one version wrote into what the next one writes. It sees unchecked data, and is checked after. */
export type Upgrade = (old: unknown) => unknown;

/** The first entry leads from version 1 to version 2, and so on: one for every version ever released but the last. */
const UPGRADES: readonly Upgrade[] = [listHours];

/** What version `version` wrote, as today's version would. Only for versions from 1 up to today's. */
export function upgrade(value: unknown, version: number, upgrades: readonly Upgrade[] = UPGRADES): unknown {
  return upgrades.slice(version - 1).reduce((old, step) => step(old), value);
}

/** Version 1 did not keep what a finished course was listed with. */
function listHours(old: unknown): unknown {
  if (typeof old !== "object" || old === null || !("finished" in old) || !Array.isArray(old.finished))
    return old;
  const finished = old.finished.map((one: unknown) =>
    typeof one === "object" && one !== null ? { ...one, listed: null } : one,
  );
  return { ...old, finished };
}

export function isKnownVersion(version: unknown): version is number {
  return typeof version === "number" && Number.isInteger(version) && version >= 1 && version <= KEPT_VERSION;
}
