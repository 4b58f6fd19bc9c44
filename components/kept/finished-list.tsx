"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { NumberField } from "@/components/ui/number-field";
import type { FinishedCourse } from "@/lib/kept";
import { hoursText } from "@/lib/words/amounts";
import { dayText } from "@/lib/words/dates";
import { KeptRow, KeptRows, KeptSection } from "./kept-section";
import type { Keeping } from "./kept-store";
import { RemovedLine } from "./removed-line";
import { useKept } from "./use-keeping";
import { useRemoval } from "./use-removal";

/** Finished courses and the hours that they took. */
export function FinishedList({ keeping }: { readonly keeping: Keeping }) {
  const { finished } = useKept(keeping);
  const removed = useRemoval();
  const remove = (course: FinishedCourse) => {
    keeping.unfinish(course.course);
    removed.remember({ name: course.title, putBack: () => keeping.finish(course) });
  };
  return (
    <KeptSection title="Finished courses">
      {finished.length === 0 ? (
        <Note className="mt-2">
          None yet. When you have finished a course, tick it in your plan and say how long it took.
        </Note>
      ) : (
        <KeptRows>
          {finished.map((course) => (
            <KeptRow key={course.course}>
              <FinishedRow course={course} keeping={keeping} remove={() => remove(course)} />
            </KeptRow>
          ))}
        </KeptRows>
      )}
      <RemovedLine removed={removed} />
    </KeptSection>
  );
}

interface FinishedRowProps {
  readonly course: FinishedCourse;
  readonly keeping: Keeping;
  readonly remove: () => void;
}

function FinishedRow({ course, keeping, remove }: FinishedRowProps) {
  const { title, hours, on } = course;
  return (
    <article className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
      <div className="min-w-0 grow basis-80">
        <h3 className="heading-plain text-body">
          <Link href={`/courses/${course.course}`} prefetch={false}>
            {title}
          </Link>
        </h3>
        <p className="text-small text-soft">
          {hours === null ? "Hours not noted" : `It took you ${hoursText(hours)}`}, finished on {dayText(on)}
        </p>
      </div>
      <HoursField course={course} keeping={keeping} />
      <Button kind="quiet" onClick={remove} aria-label={`Remove: ${title}`}>
        Remove
      </Button>
    </article>
  );
}

function HoursField({ course, keeping }: Omit<FinishedRowProps, "remove">) {
  return (
    <label className="flex items-baseline gap-2 text-small">
      Hours<span className="sr-only"> that {course.title} took</span>
      <NumberField
        className="w-20"
        min={0}
        max={10_000}
        value={course.hours}
        onChange={(hours) => keeping.finish({ ...course, hours })}
      />
    </label>
  );
}
