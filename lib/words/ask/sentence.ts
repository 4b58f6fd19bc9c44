/*
 * The words that stand in the sentence "I am … and want to become …". Titles come from the catalog; ids whose title is
 * no noun, or too long to read in a sentence, get their words here.
 */

const BACKGROUND_WORDS: Readonly<Record<string, string>> = {
  "no-programming": "someone new to programming",
  "domain-expert": "an expert without code",
  "data-analyst": "a data analyst",
  programmer: "a programmer",
  "data-engineer-bg": "a data engineer",
  "cs-student": "a computer science student",
  "maths-statistics-graduate": "a maths graduate",
  "data-scientist-to-production": "a data scientist",
};

const ROLE_WORDS: Readonly<Record<string, string>> = {
  "business-analyst-ml": "an ML business analyst",
  "deep-learning-cv-engineer": "a computer vision engineer",
  "nlp-llm-engineer": "a language model engineer",
  "ai-engineer": "an AI engineer",
  "research-scientist": "an ML researcher",
  "ml-product-manager": "a product manager for ML",
  "domain-expert-literacy": "an ML-literate expert",
};

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** "a programmer" */
export function backgroundWords({ id, title }: Titled): string {
  return BACKGROUND_WORDS[id] ?? withArticle(title);
}

/** "a machine learning engineer" */
export function roleWords({ id, title }: Titled): string {
  return ROLE_WORDS[id] ?? withArticle(title);
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

/** "Machine learning engineer" → "a machine learning engineer", "MLOps engineer" → "an MLOps engineer". */
export function withArticle(title: string): string {
  const acronym = /^[A-Z][A-Z]/.test(title);
  const spoken = acronym ? /^[AEFHILMNORSX]/ : /^[aeio]/i;
  const words = acronym ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return `${spoken.test(title) ? "an" : "a"} ${words}`;
}
