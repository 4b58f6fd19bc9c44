"use client";

import { createContext, use } from "react";
import { useStore } from "zustand";
import type { Edit, PlanRequest } from "@/lib/request";
import { type Words, wordsFrom } from "@/lib/words/words";
import type { PlanOptions, SkillOption } from "./plan-view";
import type { PlannerState, PlannerStore } from "./planner-store";

/** `settle`: a change that Back should undo. `slide`: one of many while a slider moves, which shares one step of Back. */
export type ChangeKind = "settle" | "slide";

export interface PlannerTools {
  readonly store: PlannerStore;
  readonly options: PlanOptions;
  readonly skills: ReadonlyMap<string, SkillOption>;
  /** Changes the request, the plan and the link. */
  change(edit: Edit, kind?: ChangeKind): void;
}

export function plannerTools({ options, ...rest }: Omit<PlannerTools, "skills">): PlannerTools {
  return { ...rest, options, skills: new Map(options.skills.map((skill) => [skill.id, skill])) };
}

const PlannerContext = createContext<PlannerTools | null>(null);

export const PlannerProvider = PlannerContext.Provider;

export function usePlanner(): PlannerTools {
  const tools = use(PlannerContext);
  if (tools === null) throw new Error("usePlanner is called outside of a planner");
  return tools;
}

export function usePlannerState<T>(select: (state: PlannerState) => T): T {
  return useStore(usePlanner().store, select);
}

export function useRequest(): PlanRequest {
  return usePlannerState((state) => state.request);
}

/** Titles for the ids of reasons and wishes. */
export function useWords(): Words {
  const { skills } = usePlanner();
  const view = usePlannerState((state) => state.view);
  return {
    ...wordsFrom({ skills: {}, courses: view.courseTitles, programs: view.programTitles }),
    skill: (id) => skills.get(id)?.title ?? id,
  };
}
