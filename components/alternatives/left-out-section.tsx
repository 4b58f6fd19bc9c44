"use client";

import { Pin } from "lucide-react";
import { EditLink } from "@/components/session/edit-link";
import { useAsked, useReply } from "@/components/session/use-reply";
import { withWishes } from "@/lib/request";
import { differenceText, exchangeText } from "@/lib/words/plan/difference-text";
import { Working } from "./working";

/** Each well-known course that is not in the plan, with what taking it would change. */
export default function LeftOutSection() {
  const { reply, isFresh } = useReply("leftOut", useAsked());
  if (reply === null) return <Working what="Working out what each would cost" />;
  if (reply.length === 0) {
    return <p className="text-small">Every well-known course that could serve this plan is in it.</p>;
  }
  return (
    <ul aria-busy={!isFresh} className="grid gap-3 text-small">
      {reply.map(({ course, institution, difference, outcome, wishes }) => {
        const exchange = difference && exchangeText(difference, [course.id]);
        return (
          <li key={course.id} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <div className="min-w-0 flex-[1_1_16rem]">
              <h4 className="heading-plain text-small">
                Why not <a href={`/courses/${course.id}`}>{course.title}</a>?
              </h4>
              <p className="text-soft">{institution}</p>
              <p>
                {outcome === "not-in-time"
                  ? "What it would change could not be worked out in time."
                  : difference === null
                    ? "No plan for what you ask can hold it."
                    : `With it, the plan takes ${differenceText(difference)}.`}
              </p>
              {exchange && <p className="text-soft">{exchange}</p>}
            </div>
            {difference !== null && (
              <EditLink edit={withWishes(wishes)} label={`Plan with it: ${course.title}`}>
                <Pin aria-hidden="true" size={15} /> Plan with it
              </EditLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
