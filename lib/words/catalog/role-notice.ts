import { catalog, type RoleNotice } from "@/lib/words/messages/en/catalog";
import { english, type Translator } from "@/lib/words/messages/translator";

/** The notice for a role; null where its plan needs none. */
export function roleNotice(role: string | null, t: Translator = english): RoleNotice | null {
  return role === null ? null : t(catalog).roleNotice(role);
}
