import { define } from "@/lib/words/messages/define";
import { and } from "./grammar";

/*
 * The words that stand in the sentence "I am … and want to become …". Titles come from the catalog; ids whose title is
 * no noun, or too long to read in a sentence, get their words here.
 */

const BACKGROUNDS: Readonly<Record<string, string>> = {
  "no-programming": "someone new to programming",
  "domain-expert": "an expert without code",
  "data-analyst": "a data analyst",
  programmer: "a programmer",
  "data-engineer-bg": "a data engineer",
  "cs-student": "a computer science student",
  "maths-statistics-graduate": "a maths graduate",
  "data-scientist-to-production": "a data scientist",
  "backend-developer": "a back-end developer",
  "frontend-developer": "a front-end developer",
  "devops-sre": "a DevOps engineer",
  "r-statistician": "a statistician who works in R",
  "physicist-engineer": "a physicist or engineer",
  "life-scientist": "a life scientist",
  "accountant-excel": "an accountant",
  "bootcamp-graduate": "a data bootcamp graduate",
  "ml-course-finisher": "someone who finished the well-known courses",
  "product-manager": "a product manager",
  "business-analyst-bg": "a business analyst",
};

const ROLES: Readonly<Record<string, string>> = {
  "business-analyst-ml": "an ML business analyst",
  "deep-learning-cv-engineer": "a computer vision engineer",
  "nlp-llm-engineer": "a language model engineer",
  "ai-engineer": "an AI engineer",
  "research-scientist": "an ML researcher",
  "ml-product-manager": "a product manager for ML",
  "domain-expert-literacy": "an ML-literate expert",
};

/** "Machine learning engineer" → "a machine learning engineer", "MLOps engineer" → "an MLOps engineer". */
function withArticle(title: string): string {
  const acronym = /^[A-Z][A-Z]/.test(title);
  const spoken = acronym ? /^[AEFHILMNORSX]/ : /^[aeio]/i;
  const words = acronym ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return `${spoken.test(title) ? "an" : "a"} ${words}`;
}

export const titles = define("titles", {
  withArticle,
  background: (id: string, title: string) => BACKGROUNDS[id] ?? withArticle(title),
  role: (id: string, title: string) => ROLES[id] ?? withArticle(title),
  noBackground: "someone who starts from nothing",
  routeToSkills: (skills: readonly string[]) => `The route to ${and(skills)}`,
  /** `role` with its article. */
  routeToRole: (role: string) => `The route to becoming ${role}`,
});
