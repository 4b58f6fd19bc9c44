"use client";

import { EditLink } from "@/components/session/edit-link";
import { useAsked, useReply } from "@/components/session/use-reply";
import type { HoursFlip, Sensitivity } from "@/lib/answer";
import { setPreference, withWishes } from "@/lib/request";
import { hoursText, listText } from "@/lib/words/amounts";
import { labels } from "@/lib/words/messages/en/labels";
import { differenceText, exchangeText } from "@/lib/words/plan/difference-text";
import { Working } from "./working";

/** The assumptions whose change flips a choice. */
export default function SensitivitySection() {
  const { reply, isFresh } = useReply("sensitivity", useAsked());
  if (reply === null) return <Working what="Trying other assumptions, one at a time" />;
  return (
    <div aria-busy={!isFresh} className="grid gap-5 text-small">
      <SkillFlips flips={reply.skills} />
      <HoursFlips flips={reply.hours} />
      <PreferenceFlips found={reply} />
    </div>
  );
}

function SkillFlips({ flips }: { readonly flips: Sensitivity["skills"] }) {
  if (flips.length === 0) return null;
  return (
    <Group title="What you know">
      {flips.map(({ skill, known, difference, wishes }) => (
        <li key={skill.id}>
          If you {known ? "know" : "do not know"} {skill.title}: {differenceText(difference)}.{" "}
          <span className="text-soft">{exchangeText(difference)}</span>{" "}
          <EditLink
            edit={withWishes(wishes)}
            label={`Plan this way: as if you ${known ? "know" : "do not know"} ${skill.title}`}
          >
            Plan this way
          </EditLink>
        </li>
      ))}
    </Group>
  );
}

function HoursFlips({ flips }: { readonly flips: readonly HoursFlip[] }) {
  if (flips.length === 0) return null;
  return (
    <Group title="How long the courses take">
      {flips.map((flip) => (
        <li key={`${flip.course.id}`}>{hoursSentence(flip)}</li>
      ))}
    </Group>
  );
}

function hoursSentence({ course, chosen, listed, hours, instead }: HoursFlip): string {
  const others = listText(instead.map(({ title }) => `“${title}”`));
  if (Math.abs(hours - listed) < 1 / 60) {
    return `“${course.title}” and ${others} are equally good; the first by name is taken.`;
  }
  return chosen
    ? `“${course.title}” is listed with ${hoursText(listed)}. Above ${hoursText(hours)} the plan would do without it${others === "" ? "" : ` and take ${others}`}.`
    : `“${course.title}” is listed with ${hoursText(listed)}. Below ${hoursText(hours)} the plan would take it${others === "" ? "" : ` in place of ${others}`}.`;
}

function PreferenceFlips({ found }: { readonly found: Sensitivity }) {
  const { preferences, samePlan } = found;
  return (
    <Group title="What you call best">
      {preferences.map(({ prefer, difference }) => (
        <li key={prefer}>
          For {labels.preference[prefer]}: {differenceText(difference)}.{" "}
          <span className="text-soft">{exchangeText(difference)}</span>{" "}
          <EditLink edit={setPreference(prefer)} label={`Plan this way: for ${labels.preference[prefer]}`}>
            Plan this way
          </EditLink>
        </li>
      ))}
      {samePlan.length > 0 && (
        <li>The plan stays the same for {listText(samePlan.map((prefer) => labels.preference[prefer]))}.</li>
      )}
    </Group>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <h4 className="heading-plain text-small">{title}</h4>
      <ul className="prose-measure mt-1 grid list-disc gap-1.5 pl-5 marker:text-edge">{children}</ul>
    </div>
  );
}
