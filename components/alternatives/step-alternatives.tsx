"use client";

import { ArrowLeftRight } from "lucide-react";
import { EditLink } from "@/components/session/edit-link";
import { useAsked, useReply } from "@/components/session/use-reply";
import { useTranslator } from "@/components/ui/translator";
import type { PricedChoice } from "@/lib/answer";
import type { CourseId } from "@/lib/catalog";
import { skipCourse, withWishes } from "@/lib/request";
import { alternatives } from "@/lib/words/messages/en/views/alternatives";
import { differenceText, exchangeText } from "@/lib/words/plan/difference-text";

interface StepAlternativesProps {
  readonly id: CourseId;
  readonly title: string;
}

/** The next best courses that could stand in a step's place, each with its exact price and a link that takes it over. */
export default function StepAlternatives({ id, title }: StepAlternativesProps) {
  const t = useTranslator();
  const { reply, isFresh } = useReply("alternatives", { ...useAsked(), course: id });
  return (
    <section aria-busy={!isFresh} aria-label={t(alternatives).inPlaceOf(title)}>
      <h4 className="heading-plain text-small">{t(alternatives).whatElse}</h4>
      {reply === null ? (
        <p className="text-small text-soft">{t(alternatives).workingAlternatives}</p>
      ) : reply.outcome === "not-in-time" && reply.inPlace.length === 0 ? (
        <p className="prose-measure text-small">{t(alternatives).notFoundInTime}</p>
      ) : reply.without === null && reply.outcome !== "not-in-time" ? (
        <p className="prose-measure text-small">{t(alternatives).nothingElse}</p>
      ) : reply.without !== null && reply.inPlace.length === 0 ? (
        <p className="prose-measure text-small">
          {t(alternatives).noSingleCourse(differenceText(reply.without, t))}{" "}
          {exchangeText(reply.without, [id], t)}{" "}
          <EditLink edit={skipCourse(id)}>{t(alternatives).planWithoutIt}</EditLink>
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
  const t = useTranslator();
  if (difference === null) return null;
  const exchange = exchangeText(difference, [course.id, replaced.id], t);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4">
      <div className="min-w-0 flex-[1_1_16rem]">
        <a href={`/courses/${course.id}`}>{course.title}</a>{" "}
        <span className="text-soft">· {institution}</span>
        <p>
          {differenceText(difference, t)}
          {!difference.proven && <span className="text-soft"> {t(alternatives).notProven}</span>}
        </p>
        {exchange !== null && <p className="text-soft">{exchange}</p>}
      </div>
      <EditLink edit={withWishes(wishes)} label={t(alternatives).swapFor(replaced.title, course.title)}>
        <ArrowLeftRight aria-hidden="true" size={15} /> {t(alternatives).swap}
      </EditLink>
    </li>
  );
}
