"use client";

import { useAsked, useReply } from "@/components/session/use-reply";
import { useTranslator } from "@/components/ui/translator";
import type { CourseId } from "@/lib/catalog";
import type { Edit } from "@/lib/request";
import { changes } from "@/lib/words/messages/en/plan/changes";
import { changeText } from "@/lib/words/plan/change-text";

interface ChoiceEffectProps {
  readonly edit: Edit;
  /** The course that the choice is about: it need not be told that this one goes. */
  readonly course: CourseId;
}

/** What a choice would do to hours, finish, cost and courses: the plan solved again with it. */
export default function ChoiceEffect({ edit, course }: ChoiceEffectProps) {
  const t = useTranslator();
  const asked = useAsked();
  const { reply } = useReply("change", { ...asked, to: edit(asked.request) });
  return reply === null ? t(changes).working : changeText(reply, [course], t);
}
