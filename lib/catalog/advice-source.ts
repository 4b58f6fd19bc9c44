/** Who recommends an order of courses. `guide`: the guide that Waymark grew out of, at `section`. */
export type AdviceSource =
  | { readonly kind: "guide"; readonly section: string }
  /** A skill that rests on another is easier to learn after it. */
  | { readonly kind: "taxonomy" }
  /** A page on the course. */
  | { readonly kind: "course" }
  /** Our own judgement. */
  | { readonly kind: "ours" }
  /** As another catalog writes it. */
  | { readonly kind: "other"; readonly name: string };

const GUIDE = "guide:";

/** The source that a recommendation's record spells: `guide:S2`, `taxonomy`, `course`, `ours`. */
export function readAdviceSource(text: string): AdviceSource {
  if (text.startsWith(GUIDE)) return { kind: "guide", section: text.slice(GUIDE.length) };
  return text === "taxonomy" || text === "course" || text === "ours"
    ? { kind: text }
    : { kind: "other", name: text };
}

/** As a record and the API spell it. */
export function spellAdviceSource(source: AdviceSource): string {
  switch (source.kind) {
    case "guide":
      return `${GUIDE}${source.section}`;
    case "other":
      return source.name;
    default:
      return source.kind;
  }
}
