"use client";

import { usePlanner, useRequest } from "@/components/session/planner-context";
import { NumberField } from "@/components/ui/number-field";
import { useTranslator } from "@/components/ui/translator";
import { setNumber, WISHES } from "@/lib/request";
import { numberWords } from "@/lib/words/ask/number-words";

/** A field for each wish that is one number: what it is called and means stands in its words. */
export function NumberWishes() {
  const t = useTranslator();
  const { change } = usePlanner();
  const request = useRequest();
  return WISHES.numbers.map((wish) => {
    const { label, about } = numberWords(wish.name, t);
    const { min, max } = wish.range;
    return (
      <div key={wish.name} className="text-small">
        <label className="flex items-center gap-2">
          <span className="font-semibold">{label}</span>
          <NumberField
            className="w-20"
            min={min}
            max={max}
            value={wish.of(request)}
            onChange={(value) => change(setNumber(wish, value), "slide")}
          />
        </label>
        <p className="prose-measure mt-1 text-soft">{about}</p>
      </div>
    );
  });
}
