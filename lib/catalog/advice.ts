import type { z } from "zod";

/** What an issue of the schema says is wrong with `value`, and what to do about it: "is missing: write a string". */
export function adviseOn(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      return value === undefined
        ? `is missing: write ${nounFor(issue.expected)}`
        : `is ${kindOf(value)}: write ${nounFor(issue.expected)} instead`;
    case "invalid_value":
      return `is ${shown(value)}: write one of ${issue.values.map(String).join(", ")}`;
    case "unrecognized_keys":
      return "is no field of this record: correct its name, or take it out";
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? "is empty: fill it in"
        : `is ${shown(value)}: write a figure of ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
    case "invalid_format":
      return issue.format === "url"
        ? `is ${shown(value)}: write the whole address, with https://`
        : `is ${shown(value)}: ${issue.message}; write it so`;
    case "invalid_union":
      return 'is no condition on skills: write a skill id, { "all": [...] } or { "any": [...] }';
    default:
      return issue.message.includes(":") ? issue.message : `${issue.message}: correct it`;
  }
}

function nounFor(expected: string): string {
  const nouns: Readonly<Record<string, string>> = {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a record",
    record: "a record",
  };
  return nouns[expected] ?? expected;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a record" : shown(value);
}

function shown(value: unknown): string {
  return value === undefined ? "missing" : JSON.stringify(value);
}
