import { describe, expect, it } from "vitest";
import { timeFacts } from "@/data";
import { readTimeCohorts, readTimeFacts, timeModel } from "@/lib/time";

describe("readTimeFacts", () => {
  const facts = readTimeFacts(timeFacts);

  it("gives the model its bare numbers", () => {
    const model = timeModel(facts);
    expect(model.person).toBe(facts.parameters.person.value);
    const personal = model.person ** 2 + model.course ** 2;
    expect(personal / (personal + model.unit ** 2)).toBeCloseTo(0.6, 1);
  });

  it("refuses a source that the file does not hold, and a figure without a source that is no judgement", () => {
    const { person } = facts.parameters;
    const withPerson = (changed: object) => ({
      ...facts,
      parameters: { ...facts.parameters, person: { ...person, ...changed } },
    });
    expect(() => readTimeFacts(withPerson({ sources: ["hearsay"] }))).toThrow(
      /person names no source of the file: hearsay/,
    );
    expect(() => readTimeFacts(withPerson({ sources: [] }))).toThrow(/person is fitted and names no source/);
    expect(() => readTimeFacts(withPerson({ sources: [], basis: "judgement" }))).not.toThrow();
    expect(() => readTimeFacts(withPerson({ value: 0 }))).toThrow(/person/);
  });

  it("refuses deciles that are not nine", () => {
    expect(() => readTimeCohorts([{ cohort: "a" }])).toThrow(/time-cohorts/);
  });
});
