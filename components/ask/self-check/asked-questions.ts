/** "Could you explain this?", and what a good answer contains. */
export interface Question {
  readonly question: string;
  readonly goodAnswer: string;
}

/** Questions by skill id. */
export type Questions = ReadonlyMap<string, readonly Question[]>;

/** The questions of the catalog's edition `version`. Throws where they cannot be fetched or read. */
export async function loadQuestions(version: string): Promise<Questions> {
  const response = await fetch(`/self-checks.json?edition=${version}`);
  if (!response.ok) throw new Error(`The questions could not be fetched: ${response.status}`);
  const json: unknown = await response.json();
  if (typeof json !== "object" || json === null) throw new Error("The questions could not be read");
  return new Map(Object.entries(json).map(([skill, list]) => [skill, readQuestions(list)]));
}

function readQuestions(list: unknown): readonly Question[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    if (typeof entry !== "object" || entry === null) return [];
    const question: unknown = Reflect.get(entry, "question");
    const goodAnswer: unknown = Reflect.get(entry, "goodAnswer");
    return typeof question === "string" && typeof goodAnswer === "string" ? [{ question, goodAnswer }] : [];
  });
}
