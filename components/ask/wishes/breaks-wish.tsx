"use client";

import { useState } from "react";
import { usePlanner } from "@/components/session/planner-context";
import { Button } from "@/components/ui/button";
import { DayField } from "@/components/ui/day-field";
import { Field, SelectField } from "@/components/ui/field";
import { useTranslator } from "@/components/ui/translator";
import type { CivilDate } from "@/lib/civil-date";
import { addBreak, breakLabel } from "@/lib/request";
import { wishes } from "@/lib/words/messages/en/ask/wishes";

/** Days off, or with half the hours, perhaps with a name. Those that are set show as chips. */
export function BreaksWish() {
  const t = useTranslator();
  const { change } = usePlanner();
  const [from, setFrom] = useState<CivilDate | null>(null);
  const [to, setTo] = useState<CivilDate | null>(null);
  const [label, setLabel] = useState("");
  const [half, setHalf] = useState(false);
  const [complaint, setComplaint] = useState("");
  const add = () => {
    if (from === null || to === null) setComplaint(t(wishes).nameDays);
    else if (from > to) setComplaint(t(wishes).daysReversed);
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
      <legend className="font-semibold">{t(wishes).break}</legend>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <DayField label={t(wishes).firstDayOff} value={from} onChange={setFrom} />
        <span aria-hidden="true">{t(wishes).to}</span>
        <DayField label={t(wishes).lastDayOff} value={to} onChange={setTo} />
        <SelectField
          aria-label={t(wishes).breakTakes}
          value={half ? "half" : "off"}
          onChange={(event) => setHalf(event.target.value === "half")}
        >
          <option value="off">{t(wishes).noStudy}</option>
          <option value="half">{t(wishes).halfTheHours}</option>
        </SelectField>
        <Field
          className="w-36"
          aria-label={t(wishes).breakIs}
          placeholder={t(wishes).breakName}
          maxLength={40}
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
        <Button onClick={add}>{t(wishes).addBreak}</Button>
      </div>
      <p role="status" className="mt-1">
        {complaint}
      </p>
    </fieldset>
  );
}
