import { describe, expect, it } from "vitest";
import { piecesWithMarks, readPostings } from "@/lib/posting";
import { realMatcher } from "@/tests/support/real-names";

const TWO = `Requirements
- Strong SQL
- Python or R

=====

Requirements
- Python

Nice to have
- SQL`;

describe("several postings", () => {
  const { postings, demands } = readPostings(TWO, realMatcher);
  const find = (id: string) => demands.find(({ term }) => term.id === id);

  it("are counted, empty ones not", () => {
    expect(postings).toBe(2);
    expect(readPostings("=====\n=====\n", realMatcher)).toEqual({ postings: 0, demands: [] });
  });

  it("give the strongest tier and level of all", () => {
    expect(find("sql")).toMatchObject({ tier: "required", level: 3, postings: 2 });
    expect(find("r-language")).toMatchObject({ postings: 1 });
  });

  it("leave no choice where one of them asks outright", () => {
    expect(find("python")?.anyOf).toBeNull();
    expect(find("r-language")?.anyOf).not.toBeNull();
  });

  it("count places from the start of the whole text", () => {
    expect(find("python")?.spans.map(({ start, end }) => TWO.slice(start, end))).toEqual([
      "Python",
      "Python",
    ]);
  });
});

describe("a text with marks", () => {
  it("comes back whole, overlapping marks in one piece", () => {
    const marks = [
      { start: 6, end: 12 },
      { start: 0, end: 3 },
      { start: 8, end: 15 },
    ];
    const text = "one, two three four";
    const pieces = piecesWithMarks(text, marks);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(pieces.map((piece) => [piece.text, piece.marks.length])).toEqual([
      ["one", 1],
      [", t", 0],
      ["wo three ", 2],
      ["four", 0],
    ]);
  });

  it("without marks is one piece, and no text is none", () => {
    expect(piecesWithMarks("text", [])).toEqual([{ start: 0, text: "text", marks: [] }]);
    expect(piecesWithMarks("", [])).toEqual([]);
  });
});
