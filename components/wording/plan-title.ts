import type { Answer } from "@/lib/answer";
import type { Catalog } from "@/lib/catalog";
import { listText } from "./amounts";
import { roleWords } from "./sentence";

/** "The route to becoming a machine learning engineer", "The route to Containers and SQL". */
export function planTitle({ request }: Pick<Answer, "request">, catalog: Catalog): string {
  if (request.goal !== null) return `The route to becoming ${roleWords(catalog.role(request.goal))}`;
  return `The route to ${listText(request.want.map((id) => catalog.skill(id).title))}`;
}
