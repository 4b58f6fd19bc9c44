import fc from "fast-check";
import { expect, test } from "vitest";
import {
  FACETS,
  PLAIN_TABLE,
  readTableState,
  SORTABLE,
  type TableState,
  withFilter,
  writeTableState,
} from "@/components/catalog/table/table-state";

const someValue = fc.string({ minLength: 1, maxLength: 60 });
const someState: fc.Arbitrary<TableState> = fc
  .record({
    values: fc.array(fc.option(someValue), { minLength: FACETS.length, maxLength: FACETS.length }),
    search: fc.option(someValue),
    sort: fc.option(fc.constantFrom(...SORTABLE)),
    desc: fc.boolean(),
    hidden: fc.subarray(["level", "hours", "rating", "traits", "cost", "skill"] as const),
  })
  .map(({ values, search, sort, desc, hidden }) => {
    const searched = withFilter(PLAIN_TABLE, "search", search ?? "");
    const filtered = FACETS.reduce((state, facet, i) => withFilter(state, facet, values[i] ?? ""), searched);
    return { ...filtered, sorting: sort === null ? [] : [{ id: sort, desc }], hidden };
  });

test("reading a written state gives the state again", () => {
  fc.assert(
    fc.property(someState, (state) => {
      expect(readTableState(writeTableState(state))).toEqual({ state, unread: [] });
    }),
  );
});

test("the plain table has an empty link", () => {
  expect(writeTableState(PLAIN_TABLE)).toBe("");
});

test("the link reads like what it does", () => {
  const state = { ...withFilter(PLAIN_TABLE, "skill", "sql"), hidden: ["rating", "cost"] } as const;
  expect(writeTableState({ ...state, sorting: [{ id: "hours", desc: true }] })).toBe(
    "skill=sql&sort=-hours&hide=rating,cost",
  );
});

test("a blank value takes a filter away", () => {
  expect(withFilter(withFilter(PLAIN_TABLE, "level", "beginner"), "level", "")).toEqual(PLAIN_TABLE);
});
