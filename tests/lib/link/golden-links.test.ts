import { describe, expect, it } from "vitest";
import { decodeRequest } from "@/lib/link";
import { DEFAULT_REQUEST } from "@/lib/request";
import { realCatalog } from "@/tests/support/real-catalog";
import links from "./golden-links.json";

/** Links of version 1 name skills alone: known ones are held alone, unlearned ones not at all, wanted ones with help. */
function atLevels<Opens extends object>(opens: Opens): Opens {
  const at = (level: number) => (skill: unknown) => ({ skill, level });
  const level: Readonly<Record<string, number>> = { know: 3, learn: 0, want: 2 };
  const fields = Object.entries(opens).map(([field, value]) => {
    const usual = level[field];
    return [field, usual === undefined || !Array.isArray(value) ? value : value.map(at(usual))] as const;
  });
  return { ...opens, ...Object.fromEntries(fields) };
}

/*
 * Links that were handed out, and what each must open, over the catalog as it is today. Entries are added, one of each
 * new spelling at least, and never changed: a renamed id needs an alias. What an entry does not name is at its default.
 */
describe("a link that was ever handed out opens what it did", () => {
  it.each(links.map((golden) => [golden.link, golden] as const))(
    "%.120s",
    (link, { opens, carried, problems }) => {
      const decoded = decodeRequest(new URLSearchParams(link), realCatalog);
      if (!decoded.ok) throw new Error("It names nothing to plan for");
      expect(decoded.request).toEqual({ ...DEFAULT_REQUEST, ...atLevels(opens) });
      const plan = decoded.carried;
      expect(plan && { ...plan, steps: plan.steps.map(({ number, hours }) => [number, hours]) }).toEqual(
        carried ?? null,
      );
      expect(decoded.problems.map(({ parameter, value, code }) => [parameter, value, code])).toEqual(
        problems,
      );
    },
  );
});
