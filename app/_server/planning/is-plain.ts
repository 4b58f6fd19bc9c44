/** More characters than what a learner writes or the form makes, lists included. */
const PLAIN_LENGTH = 400;
const PLAIN_ENTRIES = 12;

/**
 * Whether a link (the part after `?`) asks for what is planned within milliseconds: no budget, no order for the fewest
 * months, and only short lists. It is a guess that lets a plain plan pass the others; a wrong one is put right by time.
 */
export function isPlain(link: string): boolean {
  if (link.length > PLAIN_LENGTH) return false;
  return [...new URLSearchParams(link)].every(([name, value]) => {
    if (name === "budget") return value === "";
    if (name === "prefer") return value !== "cheapest";
    return !value.startsWith("~") && value.split(",").length <= PLAIN_ENTRIES;
  });
}
