import fc from "fast-check";

/** What mail, chats and people do to a link. */
export type Mutation = (link: string) => string;

const junk = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "&toString=1&valueOf=2",
    "%",
    "%E0%A4%A",
    "%00",
    "&&",
    "=",
    ",",
    "..",
    "~",
    "🚀".repeat(50),
    "v=0",
    "&know=~3AAAA",
    "&breaks=~____",
    "&plan=1~2026-11-24-0123456789ab~1-2~AAAAA",
    "&plan=9~x",
  ),
  fc.constant("know=").chain((start) => fc.constant(start + "x,".repeat(5000))),
);

const at = (link: string, n: number) => n % (link.length + 1);

/** Cut, doubled, with junk put in, with a piece torn out, with two pieces swapped, percent-mangled, shouted. */
const someMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.nat().map(
    (n): Mutation =>
      (link) =>
        link.slice(0, at(link, n)),
  ),
  fc.constant<Mutation>((link) => `${link}&${link}`),
  fc.tuple(fc.nat(), junk).map(
    ([n, text]): Mutation =>
      (link) =>
        link.slice(0, at(link, n)) + text + link.slice(at(link, n)),
  ),
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 })).map(
    ([n, length]): Mutation =>
      (link) =>
        link.slice(0, at(link, n)) + link.slice(at(link, n) + length),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([n, m]): Mutation =>
      (link) => {
        const [first, second] = [at(link, n), at(link, m)].sort((a, b) => a - b);
        return link.slice(second) + link.slice(first, second) + link.slice(0, first);
      },
  ),
  fc.constant<Mutation>((link) => link.replaceAll(",", "%252C")),
  fc.constant<Mutation>((link) => link.replaceAll("~", "%7E").replaceAll("-", "%2D")),
  fc.constant<Mutation>((link) => link.toUpperCase()),
);

export const someMutations = fc.array(someMutation, { minLength: 1, maxLength: 4 });
