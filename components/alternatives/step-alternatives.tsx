"use client";

import { ArrowLeftRight } from "lucide-react";
import { EditLink } from "@/components/session/edit-link";
import { useAsked, useReply } from "@/components/session/use-reply";
import type { PricedChoice } from "@/lib/answer";
import type { CourseId } from "@/lib/catalog";
import { skipCourse, withWishes } from "@/lib/request";
import { differenceText, exchangeText } from "@/lib/words/plan/difference-text";

interface StepAlternativesProps {
  readonly id: CourseId;
  readonly title: string;
}

/** The next best courses that could stand in a step's place, each with its exact price and a link that takes it over. */
export default function StepAlternatives({ id, title }: StepAlternativesProps) {
  const { reply, isFresh } = useReply("alternatives", { ...useAsked(), course: id });
  return (
    <section aria-busy={!isFresh} aria-label={`What else could stand in the place of ${title}`}>
      <h4 className="heading-plain text-small">What else could stand here</h4>
      {reply === null ? (
        <p className="text-small text-soft">Working out what each alternative would cost…</p>
      ) : reply.outcome === "not-in-time" && reply.inPlace.length === 0 ? (
        <p className="prose-measure text-small">
          What could stand here was not found in time. Try again, or ask for less at once.
        </p>
      ) : reply.without === null && reply.outcome !== "not-in-time" ? (
        <p className="prose-measure text-small">
          Nothing. Without this course the catalog has no plan for what you ask.
        </p>
      ) : reply.without !== null && reply.inPlace.length === 0 ? (
        <p className="prose-measure text-small">
          No single course. The best plan without it takes {differenceText(reply.without)}.{" "}
          {exchangeText(reply.without, [id])} <EditLink edit={skipCourse(id)}>Plan without it</EditLink>
        </p>
      ) : (
        <ul className="mt-1 grid max-w-prose gap-2.5 text-small">
          {reply.inPlace.map((choice) => (
            <Alternative key={choice.course.id} choice={choice} replaced={{ id, title }} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface AlternativeProps {
  readonly choice: PricedChoice;
  readonly replaced: StepAlternativesProps;
}

function Alternative({ choice: { course, institution, difference, wishes }, replaced }: AlternativeProps) {
  if (difference === null) return null;
  const exchange = exchangeText(difference, [course.id, replaced.id]);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4">
      <div className="min-w-0 flex-[1_1_16rem]">
        <a href={`/courses/${course.id}`}>{course.title}</a>{" "}
        <span className="text-soft">· {institution}</span>
        <p>
          {differenceText(difference)}
          {!difference.proven && <span className="text-soft"> (at most; not proven)</span>}
        </p>
        {exchange !== null && <p className="text-soft">{exchange}</p>}
      </div>
      <EditLink edit={withWishes(wishes)} label={`Swap ${replaced.title} for ${course.title}`}>
        <ArrowLeftRight aria-hidden="true" size={15} /> Swap
      </EditLink>
    </li>
  );
}
