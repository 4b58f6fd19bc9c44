"use client";

import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from "react";
import type { AnswerStep } from "@/lib/answer";

interface Selection {
  /** The key of the step that was looked at last, whichever view it was in. */
  readonly selected: string | null;
  readonly select: (key: string) => void;
}

const SelectionContext = createContext<Selection>({ selected: null, select: () => undefined });

export function useSelection(): Selection {
  return use(SelectionContext);
}

/** Names a step, the same in every view and after every change of the plan that keeps it. */
export function stepKey({ courseId, kind }: Pick<AnswerStep, "courseId" | "kind">): string {
  return courseId ?? kind;
}

/** What marks the element of a step, so that looking at it selects it. */
export function useStepMark(key: string | null) {
  const isSelected = useSelection().selected === key && key !== null;
  return {
    "data-step": key ?? undefined,
    "data-selected": isSelected || undefined,
    "aria-current": isSelected || undefined,
  } as const;
}

/**
 * Views of one plan that share what is selected: the step that was clicked or reached by keyboard last. Where the view
 * changes, the selected step is brought into sight.
 */
export function SelectionArea({ view, children }: { readonly view: string; readonly children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  const [selected, select] = useState<string | null>(null);
  useEffect(() => {
    const element = area.current;
    const look = ({ target }: Event) => {
      const step = target instanceof Element ? target.closest<HTMLElement>("[data-step]") : null;
      if (step?.dataset.step !== undefined) select(step.dataset.step);
    };
    element?.addEventListener("focusin", look);
    element?.addEventListener("click", look);
    return () => {
      element?.removeEventListener("focusin", look);
      element?.removeEventListener("click", look);
    };
  }, []);

  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    area.current?.querySelector("[data-selected]")?.scrollIntoView({ block: "nearest" });
  }, [view]);

  const selection = useMemo(() => ({ selected, select }), [selected]);
  return (
    <SelectionContext value={selection}>
      <div ref={area} className="min-w-0">
        {children}
      </div>
    </SelectionContext>
  );
}
