"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { NumberField } from "@/components/ui/number-field";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import type { FinishedCourse } from "@/lib/kept";
import { hoursText } from "@/lib/words/amounts";
import { dayText } from "@/lib/words/dates";
import { keptPage } from "@/lib/words/messages/en/views/kept-page";
import { KeptRow, KeptRows, KeptSection } from "./kept-section";
import type { Keeping } from "./kept-store";
import { RemovedLine } from "./removed-line";
import { useKept } from "./use-keeping";
import { useRemoval } from "./use-removal";

/** Finished courses and the hours that they took. */
export function FinishedList({ keeping }: { readonly keeping: Keeping }) {
  const t = useTranslator();
  const { finished } = useKept(keeping);
  const removed = useRemoval();
  const remove = (course: FinishedCourse) => {
    keeping.unfinish(course.course);
    removed.remember({ name: course.title, putBack: () => keeping.finish(course) });
  };
  return (
    <KeptSection title={t(keptPage).finishedCourses}>
      {finished.length === 0 ? (
        <Note className="mt-2">{t(keptPage).noCourses}</Note>
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
  const t = useTranslator();
  const { title, hours, on } = course;
  const day = dayText(on, t);
  return (
    <article className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
      <div className="min-w-0 grow basis-80">
        <h3 className="heading-plain text-body">
          <Link href={`/courses/${course.course}`} prefetch={false}>
            {title}
          </Link>
        </h3>
        <p className="text-small text-soft">
          {hours === null ? t(keptPage).hoursNotNoted(day) : t(keptPage).tookHours(hoursText(hours, t), day)}
        </p>
      </div>
      <HoursField course={course} keeping={keeping} />
      <Button kind="quiet" onClick={remove} aria-label={t(keptPage).removeOf(title)}>
        {t(keptPage).remove}
      </Button>
    </article>
  );
}

function HoursField({ course, keeping }: Omit<FinishedRowProps, "remove">) {
  const t = useTranslator();
  return (
    <label className="flex items-baseline gap-2 text-small">
      {richly(t(keptPage).hours<ReactNode>((text) => <span className="sr-only">{text}</span>, course.title))}
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
