export const MAX_HOURS = 80;

/** Hours a week from what was typed or linked; null for what is none. */
export function readHours(text: string): number | null {
  const hours = Number(text);
  return text.trim() !== "" && hours >= 1 && hours <= MAX_HOURS ? hours : null;
}
