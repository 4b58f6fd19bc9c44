"use client";

import type { CourseId } from "@/lib/catalog";
import { useAsked, useChange } from "../resume/use-change";
import { changeText } from "../wording/change-text";
import type { Edit } from "./edit-request";

interface ChoiceEffectProps {
  readonly edit: Edit;
  /** The course that the choice is about: it need not be told that this one goes. */
  readonly course: CourseId;
}

/** What a choice would do to hours, finish, cost and courses: the plan solved again with it. */
export default function ChoiceEffect({ edit, course }: ChoiceEffectProps) {
  const { change } = useChange(edit(useAsked().request));
  return change === null ? "Working it out…" : changeText(change, [course]);
}
