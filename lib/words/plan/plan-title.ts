import type { Catalog } from "@/lib/catalog";
import type { PlanRequest } from "@/lib/request";
import { roleWords } from "@/lib/words/ask/sentence";
import { titles } from "@/lib/words/messages/en/titles";
import { english, type Translator } from "@/lib/words/messages/translator";

/** "The route to becoming a machine learning engineer", or without a role "The route to Containers and SQL". */
export function planTitle(
  role: { readonly id: string; readonly title: string } | null,
  wanted: readonly string[],
  t: Translator = english,
): string {
  return role === null ? t(titles).routeToSkills(wanted) : t(titles).routeToRole(roleWords(role, t));
}

/** The title of an answer's plan. */
export function answerTitle(
  { request }: { readonly request: Pick<PlanRequest, "goal" | "want"> },
  catalog: Catalog,
  t: Translator = english,
): string {
  const role = request.goal === null ? null : catalog.role(request.goal);
  const wanted = request.want.map(({ skill }) => catalog.skill(skill).title);
  return planTitle(role, wanted, t);
}
