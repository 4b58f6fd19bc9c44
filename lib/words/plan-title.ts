import type { Catalog } from "@/lib/catalog";
import type { PlanRequest } from "@/lib/request";
import { listText } from "./amounts";
import { roleWords } from "./sentence";

/** "The route to becoming a machine learning engineer", or without a role "The route to Containers and SQL". */
export function planTitle(
  role: { readonly id: string; readonly title: string } | null,
  wanted: readonly string[],
): string {
  return role === null ? `The route to ${listText(wanted)}` : `The route to becoming ${roleWords(role)}`;
}

/** The title of an answer's plan. */
export function answerTitle(
  { request }: { readonly request: Pick<PlanRequest, "goal" | "want"> },
  catalog: Catalog,
): string {
  const role = request.goal === null ? null : catalog.role(request.goal);
  return planTitle(
    role,
    request.want.map(({ skill }) => catalog.skill(skill).title),
  );
}
