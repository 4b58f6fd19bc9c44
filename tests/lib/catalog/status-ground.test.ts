import { expect, test } from "vitest";
import { type Source, statusGround } from "@/lib/catalog";

const page = (url: string, asOf: string | null, supports: Source["supports"]): Source => ({
  url,
  asOf,
  supports,
});
const old = page("https://example.org/old", "2021", ["content"]);
const recent = page("https://example.org/recent", "2026-03", ["hours"]);
const listing = page("https://example.org/list", "2025", ["status"]);

test("a page that lists the entry grounds its state", () => {
  expect(statusGround({ status: "retired", sources: [old, listing] })).toEqual({
    kind: "stated",
    sources: [listing],
  });
});

test("without such a page, being current is our reading of the newest page", () => {
  expect(statusGround({ status: "current", sources: [old, recent] })).toEqual({
    kind: "ours",
    newest: recent,
  });
});

test("that something has gone is never our reading", () => {
  expect(statusGround({ status: "retired", sources: [old, recent] })).toEqual({ kind: "none" });
});

test("neither a platform's general rule nor a copy says anything of an entry's state", () => {
  expect(statusGround({ status: "current", sources: [{ ...recent, copy: true }] })).toEqual({ kind: "none" });
  expect(statusGround({ status: "current", sources: [{ ...recent, ofPlatform: true }] })).toEqual({
    kind: "none",
  });
});
