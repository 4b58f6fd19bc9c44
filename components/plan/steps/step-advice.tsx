"use client";

import { EditLink } from "@/components/session/edit-link";
import type { PlanView } from "@/components/session/plan-view";
import { usePlanner, useRequest, useWords } from "@/components/session/planner-context";
import { Note } from "@/components/ui/note";
import type { HeavyStep, StopPoint, TakeFewer } from "@/lib/advice";
import { ALONE } from "@/lib/catalog";
import { freeCourse, knowSkill, skipCourse } from "@/lib/request";
import { hoursText, listText } from "@/lib/words/amounts";
import { otherTrades, roleWords } from "@/lib/words/ask/sentence";
import { amounts } from "@/lib/words/messages/en/amounts";

interface StepAdviceProps {
  readonly courses: readonly string[];
  readonly view: PlanView;
}

/** What a mentor would say about a station: that it adds little, repeats another, or is a good place to stop. */
export function StepAdvice({ courses, view }: StepAdviceProps) {
  const { advice, steps, answer } = view;
  const isHere = (id: string) => courses.includes(id);
  return (
    <>
      {advice.heavy !== null && isHere(advice.heavy.course) && (
        <Heavy heavy={advice.heavy} total={answer.totals.hours.typical} />
      )}
      {advice.little
        .filter(({ course }) => isHere(course))
        .map((one) => (
          <AddsLittle key={one.course} little={one} hours={steps[one.course]?.hours?.typical ?? null} />
        ))}
      {advice.overlaps
        .filter(({ second }) => isHere(second))
        .map((one) => (
          <Overlaps key={`${one.first} ${one.second}`} overlap={one} />
        ))}
      {advice.stops
        .filter(({ course }) => isHere(course))
        .map((stop) => (
          <StopHere key={stop.course} stop={stop} />
        ))}
    </>
  );
}

function Heavy({ heavy: { course, hours }, total }: { readonly heavy: HeavyStep; readonly total: number }) {
  return (
    <p className="no-print prose-measure mt-2 text-small">
      This one course is {hoursText(hours)} of the {hoursText(total)}: long courses are the ones that people
      leave halfway. Look through its first week before you decide.{" "}
      <EditLink edit={skipCourse(course)}>Plan without it</EditLink>
    </p>
  );
}

interface AddsLittleProps {
  readonly little: TakeFewer["little"][number];
  readonly hours: number | null;
}

function AddsLittle({ little: { course, skill, isSole, taught }, hours }: AddsLittleProps) {
  const words = useWords();
  const { skills } = usePlanner();
  const length = hours === null ? "this course" : `these ${hoursText(hours)}`;
  const known = skill === null ? undefined : skills.get(skill);
  return (
    <Note className="no-print mt-2">
      {skill === null
        ? `It adds little: your goal needs nothing from ${length} that the plan does not teach elsewhere. `
        : `${isSole ? "It is here for one thing" : "It adds little"}: of the ${taught} skills that ${length} ${hours === null ? "teaches" : "teach"}, your plan needs only ${words.skill(skill)}${isSole ? ", which no other step brings" : ""}. `}
      {skill === null ? (
        <EditLink edit={freeCourse(course)}>Let the plan choose</EditLink>
      ) : (
        known && (
          <EditLink edit={knowSkill(known.id, { level: ALONE, background: 0 })}>
            I know {known.title}
          </EditLink>
        )
      )}
    </Note>
  );
}

function Overlaps({ overlap }: { readonly overlap: TakeFewer["overlaps"][number] }) {
  const words = useWords();
  const { pin } = useRequest();
  const { first, second, shared, percent } = overlap;
  const spare = [second, first].find((id) => pin.includes(id));
  return (
    <p className="no-print prose-measure mt-2 text-small">
      This and “{words.course(first)}” share {percent} % of what they teach:{" "}
      {listText(shared.map((id) => words.skill(id)))}. One of them may be enough.{" "}
      {spare !== undefined && (
        <EditLink edit={freeCourse(spare)}>Let the plan choose about “{words.course(spare)}”</EditLink>
      )}
    </p>
  );
}

function StopHere({ stop }: { readonly stop: StopPoint }) {
  const { options } = usePlanner();
  const { from } = useRequest();
  const roles = otherTrades(
    stop.roles.flatMap((id) => options.roles.find((role) => role.id === id) ?? []),
    options.backgrounds.find(({ id }) => id === from) ?? null,
  );
  if (roles.length === 0) return null;
  return (
    <Note className="no-print mt-2">
      <strong className="font-semibold text-ink">You could stop here.</strong> By now you have the core of
      what {amounts.or(roles.map((role) => roleWords(role)))} must know, work of your own apart.
    </Note>
  );
}
