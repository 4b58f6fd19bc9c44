import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeRequest, encodeRequest } from "@/lib/link";
import { someMutations } from "@/tests/support/mutations";
import { someRequestFor } from "@/tests/support/random-requests";
import { smallCatalog } from "@/tests/support/small-catalog";

const catalog = smallCatalog();
const someRequest = someRequestFor(catalog);

describe("a link", () => {
  it("read again is the request that it was written from", () => {
    fc.assert(
      fc.property(someRequest, (request) => {
        const decoded = decodeRequest(new URLSearchParams(encodeRequest(request)), catalog);
        if (!decoded.ok) throw new Error("A written link has no goal");
        expect(decoded.request).toEqual(request);
        expect(decoded.problems).toEqual([]);
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
