"use client";

import { dayText } from "@/components/wording/dates";
import { roleWords } from "@/components/wording/sentence";
import { PlanStepItem } from "./plan-step";
import { usePlanner } from "./planner-context";

/** The plan as a route: stations on a rail, dates on the left as in a timetable, the role at the end. */
export function PlanRoute() {
  const { steps, finish, request } = usePlanner((state) => state.answer);
  const { roles } = usePlanner((state) => state.vocabulary);
  const role = roles.find(({ id }) => id === request.goal);
  return (
    <section aria-labelledby="route-title" className="mt-10">
      <h2 id="route-title" className="text-title">
        Your route
      </h2>
      <ol className="mt-4">
        {steps.map((step, i) => (
          <PlanStepItem key={step.courseId ?? step.kind} step={step} number={i + 1} />
        ))}
        <li className="grid grid-cols-[1.5rem_1fr] gap-x-4 sm:grid-cols-[7rem_1.5rem_1fr]">
          <p className="col-start-2 text-small text-soft sm:col-start-1 sm:pt-0.5 sm:text-right">
            {finish && <>about {dayText(finish.likely)}</>}
          </p>
          <span
            aria-hidden="true"
            className="col-start-1 row-start-1 grid place-items-start justify-center pt-1 sm:col-start-2"
          >
            <span className="size-5 rotate-45 rounded-[3px] border-2 border-rail bg-blaze" />
          </span>
          <p className="col-start-2 pb-2 font-display text-lead font-semibold sm:col-start-3">
            {role ? <>You have what {roleWords(role)} starts with</> : <>You have the skills you asked for</>}
          </p>
        </li>
      </ol>
    </section>
  );
}
