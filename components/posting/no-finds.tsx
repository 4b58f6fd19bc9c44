import { PAGE } from "./posting-words";

/** Said where a text names no skill: it may be in a language that is not read, or no posting at all. */
export function NoFinds() {
  return <p className="prose-measure mt-5 border-l-4 border-blaze pl-3">{PAGE.nothing}</p>;
}
