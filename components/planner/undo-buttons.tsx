"use client";

import { Redo2, Undo2 } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "zustand";
import { redoLink, undoLink } from "@/components/session/change-history";
import type { PlanHistory } from "@/components/session/plan-history";
import { usePlannerState } from "@/components/session/planner-context";
import { Button } from "@/components/ui/button";

/** Takes changes of the plan back and makes them again, with the keys that people know from everywhere else. */
export function UndoButtons({ history }: { readonly history: PlanHistory }) {
  const isReady = usePlannerState(({ engine }) => engine !== null);
  const canUndo = useStore(history.timeline, (timeline) => undoLink(timeline) !== null) && isReady;
  const canRedo = useStore(history.timeline, (timeline) => redoLink(timeline) !== null) && isReady;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const move = moveOf(event);
      if (move === null || isTyping(event.target)) return;
      event.preventDefault();
      history[move]();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [history]);
  return (
    <span className="js-only flex shrink-0">
      <Button
        kind="icon"
        aria-label="Undo the last change"
        title="Undo (Ctrl or Cmd + Z)"
        aria-disabled={!canUndo}
        onClick={history.undo}
      >
        <Undo2 aria-hidden="true" size={18} />
      </Button>
      <Button
        kind="icon"
        aria-label="Redo the change"
        title="Redo (Shift + Ctrl or Cmd + Z)"
        aria-disabled={!canRedo}
        onClick={history.redo}
      >
        <Redo2 aria-hidden="true" size={18} />
      </Button>
    </span>
  );
}

function moveOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): "undo" | "redo" | null {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && ctrlKey && !shiftKey ? "redo" : null;
}

/** Fields that hold text keep their own undo. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !["range", "checkbox", "radio", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
