// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgottenIn, pseudo } from "@/tests/support/pseudo-language";
import { SMALL, showPlanner } from "@/tests/support/small-planner";

const NAMES = new Set([
  ...SMALL.skills.flatMap(({ title, meaning, area }) => [title, meaning, area]),
  ...SMALL.courses.map(({ title }) => title),
  ...SMALL.backgrounds.map(({ remark }) => remark),
]);

/** Everything that can be wished for, and a link that is wrong in three ways. */
const WISHFUL =
  "goal=engineer&from=coder&hours=7.25&days=1,1,1,1,1,1,1.25&by=2027-05-01&breaks=2027-01-01..2027-01-07~half~,2027-02-01..2027-02-03" +
  "&prefer=fastest&full=1&pin=slow-regression&skip=group-data&want=clustering&know=sql&parallel=2&pace=1.5&audit=1&budget=900&portfolio=12" +
  "&done=sql-bridge&hour=8&hours=9&learn=magic";

const PLANNED = "goal=engineer&from=coder&hours=10";

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

/** The section whose heading has this id. */
function section(headingId: string): Element {
  const found = document.getElementById(headingId)?.closest("section, dialog");
  if (!found) throw new Error(`no section is headed by ${headingId}`);
  return found;
}

describe("ask speaks the reader's language", () => {
  it.each(["", WISHFUL])("in the sentence, what is known, the wishes and the paces: %s", (link) => {
    showPlanner(link || PLANNED, pseudo);
    const [form] = document.querySelectorAll("form");
    if (form === undefined) throw new Error("the planner has no form");
    const parts = [form, ...["known-title", "wishes-title"].map(section)];
    expect(parts.flatMap((part) => forgottenIn(part, NAMES))).toEqual([]);
  });

  it("in the paces", () => {
    showPlanner(PLANNED, pseudo);
    expect(forgottenIn(section("paces-title"), NAMES)).toEqual([]);
  });

  it("in the problems of a link", async () => {
    showPlanner(WISHFUL, pseudo);
    await screen.findByRole("heading", { name: /thís ļíñk/ });
    expect(forgottenIn(section("problems-title"), NAMES)).toEqual([]);
  });

  it("in the self-check, from its first question to its result", async () => {
    showPlanner(PLANNED, pseudo);
    await userEvent.click(screen.getByRole("button", { name: /stáñd/ }));
    await screen.findByRole("dialog");
    expect(forgottenIn(section("self-check-title"), NAMES)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: /Uñsúré/ }));
    expect(forgottenIn(section("self-check-title"), NAMES)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: /Stóp héré/ }));
    expect(forgottenIn(section("self-check-title"), NAMES)).toEqual([]);
  });
});

describe("what can be done with a plan speaks the reader's language", () => {
  it("in copying, sharing and taking along", async () => {
    showPlanner(PLANNED, pseudo);
    const copy = screen.getByRole("button", { name: /Cópy ļíñk/ });
    const foot = screen.getByText(/cátáļóg óf/);
    await userEvent.click(screen.getByText(/Sháré ít/));
    await screen.findByRole("img", { name: /QR/ });
    const parts = [copy, foot, section("share-title"), section("take-title")];
    expect(parts.flatMap((part) => forgottenIn(part, NAMES))).toEqual([]);
    await userEvent.click(copy);
    expect(forgottenIn(copy, NAMES)).toEqual([]);
  });
});

describe("progress speaks the reader's language", () => {
  it("in what can be started, and in lost time", async () => {
    showPlanner(PLANNED, pseudo);
    await userEvent.click(screen.getByRole("button", { name: /ļóst sómé tímé/ }));
    await screen.findByRole("form", { name: /Lóst/ });
    await screen.findByText(/stáys ás ít wás/);
    expect(forgottenIn(section("stand-title"), NAMES)).toEqual([]);
  });

  it("in finishing a course at one's own pace", async () => {
    showPlanner(PLANNED, pseudo);
    const finish = document.querySelector('a[href*="done=learn-regression"]');
    if (finish) await userEvent.click(finish);
    const form = await screen.findByRole("form", { name: /Fíñíshíñg/ });
    await userEvent.type(within(form).getByRole("spinbutton"), "30");
    await userEvent.click(await within(form).findByRole("checkbox"));
    await within(form).findAllByText("→", { exact: false });
    expect(forgottenIn(form, NAMES)).toEqual([]);
  });
});

describe("forgottenIn", () => {
  it("finds text and attributes that no message says", () => {
    document.body.innerHTML = `<p title="⟦Wéļļ⟧">⟦Ñów ⟦12 h⟧⟧, then <b aria-label="Close">SQL</b> 12</p>`;
    expect(forgottenIn(document.body, new Set(["SQL"]))).toEqual([", then", "Close"]);
  });
});
