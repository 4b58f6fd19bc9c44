"use client";

import { useState } from "react";
import { usePlanner } from "@/components/session/planner-context";
import { Button } from "@/components/ui/button";
import { DayField } from "@/components/ui/day-field";
import { Field, SelectField } from "@/components/ui/field";
import type { CivilDate } from "@/lib/civil-date";
import { addBreak, breakLabel } from "@/lib/request";

/** Days off, or with half the hours, perhaps with a name. Those that are set show as chips. */
export function BreaksWish() {
  const { change } = usePlanner();
  const [from, setFrom] = useState<CivilDate | null>(null);
  const [to, setTo] = useState<CivilDate | null>(null);
  const [label, setLabel] = useState("");
  const [half, setHalf] = useState(false);
  const [complaint, setComplaint] = useState("");
  const add = () => {
    if (from === null || to === null) setComplaint("Name the first and the last day of the break.");
    else if (from > to) setComplaint("The last day lies before the first.");
    else {
      change(addBreak({ from, to, half, label: breakLabel(label) }));
      setFrom(null);
      setTo(null);
      setLabel("");
      setComplaint("");
    }
  };
  return (
    <fieldset className="text-small">
      <legend className="font-semibold">A break, from the first to the last day</legend>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <DayField label="First day off" value={from} onChange={setFrom} />
        <span aria-hidden="true">to</span>
        <DayField label="Last day off" value={to} onChange={setTo} />
        <SelectField
          aria-label="How much of the hours the break takes"
          value={half ? "half" : "off"}
          onChange={(event) => setHalf(event.target.value === "half")}
        >
          <option value="off">no study</option>
          <option value="half">half the hours</option>
        </SelectField>
        <Field
          className="w-36"
          aria-label="What the break is, if you like"
          placeholder="Name, if you like"
          maxLength={40}
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
        <Button onClick={add}>Add</Button>
      </div>
      <p role="status" className="mt-1">
        {complaint}
      </p>
    </fieldset>
  );
}
