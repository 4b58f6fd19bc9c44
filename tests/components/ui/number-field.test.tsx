// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { NumberField } from "@/components/ui/number-field";

afterEach(cleanup);

interface HoursProps {
  readonly shown?: (hours: number) => string;
  readonly said?: (number | null)[];
}

/** Hours from 2 to 40, beside a button that sets them from elsewhere. */
function Hours({ shown = String, said = [] }: HoursProps) {
  const [hours, setHours] = useState(5);
  return (
    <>
      <NumberField
        aria-label="Hours"
        min={2}
        max={40}
        value={hours}
        shown={shown(hours)}
        onChange={(next) => {
          said.push(next);
          if (next !== null) setHours(next);
        }}
      />
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => setHours(8)}>
        Eight
      </button>
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>("spinbutton", { name: "Hours" });

test("a half typed number stays as it is, and is not told", async () => {
  const said: (number | null)[] = [];
  render(<Hours said={said} />);
  const user = userEvent.setup();
  await user.clear(field());
  expect(field().value).toBe("");
  await user.type(field(), "1");
  expect(field().value).toBe("1");
  await user.type(field(), "2.50");
  expect(field().value).toBe("12.50");
  expect(said).toEqual([null, 12, 12.5, 12.5]);
});

test("left half typed, it shows the value again", async () => {
  render(<Hours />);
  const user = userEvent.setup();
  await user.type(field(), "{Backspace}1");
  expect(field().value).toBe("1");
  await user.tab();
  expect(field().value).toBe("5");
});

test("a value that changes from elsewhere shows, although the field has the focus", async () => {
  render(<Hours />);
  const user = userEvent.setup();
  await user.clear(field());
  await user.click(screen.getByRole("button", { name: "Eight" }));
  expect(document.activeElement).toBe(field());
  expect(field().value).toBe("8");
});

test("while nobody types, the value is written as asked", async () => {
  render(<Hours shown={(hours) => hours.toFixed(2)} />);
  const user = userEvent.setup();
  expect(field().value).toBe("5.00");
  await user.clear(field());
  await user.type(field(), "12");
  expect(field().value).toBe("12");
  await user.tab();
  expect(field().value).toBe("12.00");
});
