// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgottenIn, pseudo } from "@/tests/support/pseudo-language";
import { NAMES, section } from "@/tests/support/pseudo-page";
import { showPlanner } from "@/tests/support/small-planner";

/** Everything that can be wished for, and a link that is wrong in three ways. */
const WISHFUL =
  "goal=engineer&from=coder&hours=7.25&days=1,1,1,1,1,1,1.25&by=2027-05-01&breaks=2027-01-01..2027-01-07~half~,2027-02-01..2027-02-03" +
  "&prefer=fastest&full=1&pin=slow-regression&skip=group-data&want=clustering&know=sql&parallel=2&pace=1.5&audit=1&budget=900&portfolio=12" +
  "&done=sql-bridge&hour=8&hours=9&learn=magic";

beforeEach(() => {
  vi.stubGlobal("fetch", async () => Response.json({}));
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("ask speaks the reader's language", () => {
  it.each(["", WISHFUL])("in the sentence, what is known, the wishes and the paces: %s", (link) => {
    showPlanner(link || "goal=engineer&from=coder&hours=10", pseudo);
    const [form] = document.querySelectorAll("form");
    if (form === undefined) throw new Error("the planner has no form");
    const parts = [form, ...["known-title", "wishes-title"].map(section)];
    expect(parts.flatMap((part) => forgottenIn(part, NAMES))).toEqual([]);
  });

  it("in the paces", () => {
    showPlanner("goal=engineer&from=coder&hours=10", pseudo);
    expect(forgottenIn(section("paces-title"), NAMES)).toEqual([]);
  });

  it("in the problems of a link", async () => {
    showPlanner(WISHFUL, pseudo);
    await screen.findByRole("heading", { name: /thís ļíñk/ });
    expect(forgottenIn(section("problems-title"), NAMES)).toEqual([]);
  });

  it("in the self-check, from its first question to its result", async () => {
    showPlanner("goal=engineer&from=coder&hours=10", pseudo);
    await userEvent.click(screen.getByRole("button", { name: /stáñd/ }));
    await screen.findByRole("dialog");
    expect(forgottenIn(section("self-check-title"), NAMES)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: /Uñsúré/ }));
    expect(forgottenIn(section("self-check-title"), NAMES)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: /Stóp héré/ }));
    expect(forgottenIn(section("self-check-title"), NAMES)).toEqual([]);
  });
});

const PLAN = "goal=engineer&from=coder&start=2027-01-04";
const ALL_KNOWN = "know=sql,regression,deployment";

describe("the plan speaks the reader's language", () => {
  it.each([
    [`${PLAN}&hours=10&parallel=2`, ["route-title", "coverage-title"]],
    [`${PLAN}&hours=12&by=2027-01-10&breaks=2027-01-08..2027-01-09~half`, ["load-title", "deadline-title"]],
    [`${PLAN}&hours=40&by=2027-03-01&want=clustering&full=1`, ["load-title", "deadline-title"]],
    [`${PLAN}&pin=slow-regression,learn-regression&pace=1.5&portfolio=8`, ["route-title", "coverage-title"]],
    ["goal=reader&from=coder&full=1", ["own-work-title", "route-title", "coverage-title"]],
    ["want=clustering&from=coder&portfolio=0", ["route-title", "coverage-title"]],
    [`${PLAN}&${ALL_KNOWN}`, ["nothing-title", "route-title"]],
    [`${PLAN}&${ALL_KNOWN}&portfolio=0`, ["nothing-title"]],
    [`${PLAN}&skip=ship-models`, ["impossible-title"]],
    [`${PLAN}&audit=1&budget=1&pin=slow-regression&skip=ship-models,learn-regression`, ["impossible-title"]],
    [`${PLAN}&hours=1&breaks=2027-01-05..2199-12-31`, ["impossible-title"]],
  ])("with %s", async (link, headings) => {
    showPlanner(link, pseudo);
    const sections = await waitFor(() => headings.map(section));
    const notes = document.querySelectorAll("aside");
    const answer = document.querySelectorAll("section[aria-busy]");
    const parts = [...sections, ...notes, ...answer];
    expect(parts.flatMap((part) => forgottenIn(part, NAMES))).toEqual([]);
  });

  it.each([
    ["Tíméļíñé", "timeline-title"],
    ["Tábļé", "table-title"],
    ["Gráph", "graph-title"],
  ])("as %s", async (name, heading) => {
    showPlanner(`${PLAN}&breaks=2027-01-08..2027-01-09~half`, pseudo);
    await userEvent.click(screen.getByRole("radio", { name: `⟦${name}⟧` }));
    await waitFor(() => expect(document.getElementById(heading)).not.toBeNull());
    const shown = document.getElementById(heading)?.parentElement;
    expect(shown && forgottenIn(shown, NAMES)).toEqual([]);
  });

  it("in what a choice would do", async () => {
    showPlanner(PLAN, pseudo);
    const [first] = screen.getAllByText("⟦Why?⟧");
    if (first === undefined) throw new Error("no step says why");
    await userEvent.click(first);
    const choices = first.closest("details")?.querySelector("section[aria-label]");
    await waitFor(() => expect(choices?.textContent).toMatch(/sóóñér|ļátér/));
    expect(choices && forgottenIn(choices, NAMES)).toEqual([]);
  });
});

describe("the planner's frame speaks the reader's language", () => {
  it("beside the sentence, and in what a screen reader hears", async () => {
    const store = showPlanner(PLAN, pseudo);
    const frame = document.querySelector("form")?.previousElementSibling;
    expect(frame && forgottenIn(frame, NAMES)).toEqual([]);
    act(() => store.getState().apply((request) => ({ ...request, hoursPerWeek: 9 })));
    const said = await screen.findByText(/⟦Néw pļáñ/, {}, { timeout: 3000 });
    expect(forgottenIn(said, NAMES)).toEqual([]);
  });
});

describe("forgottenIn", () => {
  it("finds text and attributes that no message says", () => {
    document.body.innerHTML = `<p title="⟦Wéļļ⟧">⟦Ñów ⟦12 h⟧⟧, then <b aria-label="Close">SQL</b> 12</p>`;
    expect(forgottenIn(document.body, new Set(["SQL"]))).toEqual([", then", "Close"]);
  });
});
