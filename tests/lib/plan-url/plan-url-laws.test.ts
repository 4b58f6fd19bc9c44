import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeRequest, encodeRequest } from "@/lib/plan-url";
import { someRequestFor } from "./random-requests";
import { smallCatalog } from "./small-catalog";

const catalog = smallCatalog();
const someRequest = someRequestFor(catalog);

describe("a link", () => {
  it("read again is the request that it was written from", () => {
    fc.assert(
      fc.property(someRequest, (request) => {
        const decoded = decodeRequest(new URLSearchParams(encodeRequest(request)), catalog);
        if (!decoded.ok) throw new Error("A written link has no goal");
        expect(decoded.request).toEqual(request);
        expect(decoded.problems.filter(({ code }) => code !== "not-yet")).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("has only characters that survive every chat, and reads the same without any decoding", () => {
    fc.assert(
      fc.property(someRequest, (request) => {
        const link = encodeRequest(request);
        expect(link).toMatch(/^[A-Za-z0-9\-_.~,=&]+$/);
        const plain = link.split("&").map((pair): [string, string] => {
          const [name = "", value = ""] = pair.split("=");
          return [name, value];
        });
        expect(decodeRequest(plain, catalog)).toEqual(decodeRequest(new URLSearchParams(link), catalog));
      }),
    );
  });

  it("mutated in any way neither throws nor leaves anybody without a request or a reason", () => {
    fc.assert(
      fc.property(someRequest, someMutations, (request, mutations) => {
        const link = mutations.reduce((text, mutate) => mutate(text), encodeRequest(request));
        const decoded = decodeRequest(new URLSearchParams(link), catalog);
        const isReasoned = decoded.problems.some(({ code }) => code === "missing-goal");
        expect(decoded.ok).toBe(!isReasoned);
        expect(decoded.problems.every(({ value }) => value.length <= 160)).toBe(true);
        if (decoded.ok) {
          const again = decodeRequest(new URLSearchParams(encodeRequest(decoded.request)), catalog);
          expect(again).toMatchObject({ ok: true, request: decoded.request });
        }
      }),
      { numRuns: 3000 },
    );
  });
});

type Mutation = (link: string) => string;

const junk = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "%",
    "%E0%A4%A",
    "%00",
    "&&",
    "=",
    ",",
    "..",
    "🚀".repeat(50),
    "v=0",
  ),
  fc.constant("know=").chain((start) => fc.constant(start + "x,".repeat(5000))),
);

/** Cut, doubled, with junk put in, with a piece torn out, percent-mangled. */
const someMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.nat().map(
    (n): Mutation =>
      (link) =>
        link.slice(0, n % (link.length + 1)),
  ),
  fc.constant<Mutation>((link) => `${link}&${link}`),
  fc.tuple(fc.nat(), junk).map(
    ([n, text]): Mutation =>
      (link) => {
        const at = n % (link.length + 1);
        return link.slice(0, at) + text + link.slice(at);
      },
  ),
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 })).map(
    ([n, length]): Mutation =>
      (link) => {
        const at = n % (link.length + 1);
        return link.slice(0, at) + link.slice(at + length);
      },
  ),
  fc.constant<Mutation>((link) => link.replaceAll(",", "%252C")),
  fc.constant<Mutation>((link) => link.toUpperCase()),
);

const someMutations = fc.array(someMutation, { minLength: 1, maxLength: 4 });
