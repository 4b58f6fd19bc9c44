import { titles } from "@/lib/words/messages/en/titles";
import { english, type Translator } from "@/lib/words/messages/translator";

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** "a programmer" */
export function backgroundWords({ id, title }: Titled, t: Translator = english): string {
  return t(titles).background(id, title);
}

/** "a machine learning engineer" */
export function roleWords({ id, title }: Titled, t: Translator = english): string {
  return t(titles).role(id, title);
}

/** The roles that somebody of this background does not have by their trade already. */
export function otherTrades<Role extends Titled>(
  roles: readonly Role[],
  background: Titled | null,
): readonly Role[] {
  return background === null
    ? roles
    : roles.filter((role) => roleWords(role) !== backgroundWords(background));
}

/** "a data scientist", for a title that has no words of its own. */
export function withArticle(title: string, t: Translator = english): string {
  return t(titles).withArticle(title);
}
