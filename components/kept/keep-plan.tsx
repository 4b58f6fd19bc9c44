"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { KeepButton, type KeeperProps, type KeepPlanProps } from "./keep-button";
import { KEPT_KEY } from "./kept-key";

const Keeper = lazy(() => import("./keeper").catch(() => ({ default: NoKeeper })));

/** Without the script of this part (no network) the page works on; nothing can be kept then. */
function NoKeeper({ button }: KeeperProps) {
  return button;
}

/** Keeps the plan in this browser. What does that is fetched where something is kept already, or with the first press. */
export function KeepPlan(props: KeepPlanProps) {
  const [isWanted, setIsWanted] = useState(false);
  const holds = useHoldsSomething();
  const button = <KeepButton onClick={() => setIsWanted(true)} />;
  if (!isWanted && !holds) return button;
  return (
    <Suspense fallback={button}>
      <Keeper {...props} isWanted={isWanted} button={button} />
    </Suspense>
  );
}

/** Whether this browser keeps anything, here or since in another tab. */
function useHoldsSomething(): boolean {
  const [holds, setHolds] = useState(false);
  useEffect(() => {
    setHolds(hasKept());
    const hear = ({ key }: StorageEvent) => {
      if (key === KEPT_KEY) setHolds(true);
    };
    window.addEventListener("storage", hear);
    return () => window.removeEventListener("storage", hear);
  }, []);
  return holds;
}

function hasKept(): boolean {
  try {
    return window.localStorage.getItem(KEPT_KEY) !== null;
  } catch {
    return false;
  }
}
