"use client";

import { EditLink } from "@/components/session/edit-link";
import { useAsked, useReply } from "@/components/session/use-reply";
import { useTranslator } from "@/components/ui/translator";
import type { HoursFlip, Sensitivity } from "@/lib/answer";
import { setPreference, withWishes } from "@/lib/request";
import { hoursText } from "@/lib/words/amounts";
import { labels } from "@/lib/words/messages/en/labels";
import { alternatives } from "@/lib/words/messages/en/views/alternatives";
import type { Translator } from "@/lib/words/messages/translator";
import { differenceText, exchangeText } from "@/lib/words/plan/difference-text";
import { Working } from "./working";

/** The assumptions whose change flips a choice. */
export default function SensitivitySection() {
  const t = useTranslator();
  const { reply, isFresh } = useReply("sensitivity", useAsked());
  if (reply === null) return <Working what={t(alternatives).workingSensitivity} />;
  return (
    <div aria-busy={!isFresh} className="grid gap-5 text-small">
      <SkillFlips flips={reply.skills} />
      <HoursFlips flips={reply.hours} />
      <PreferenceFlips found={reply} />
    </div>
  );
}

function SkillFlips({ flips }: { readonly flips: Sensitivity["skills"] }) {
  const t = useTranslator();
  if (flips.length === 0) return null;
  return (
    <Group title={t(alternatives).whatYouKnow}>
      {flips.map(({ skill, known, difference, wishes }) => {
        const figures = differenceText(difference, t);
        return (
          <li key={skill.id}>
            {known
              ? t(alternatives).ifKnown(skill.title, figures)
              : t(alternatives).ifNotKnown(skill.title, figures)}{" "}
            <span className="text-soft">{exchangeText(difference, [], t)}</span>{" "}
            <EditLink
              edit={withWishes(wishes)}
              label={
                known
                  ? t(alternatives).planAsIfKnown(skill.title)
                  : t(alternatives).planAsIfNotKnown(skill.title)
              }
            >
              {t(alternatives).planThisWay}
            </EditLink>
          </li>
        );
      })}
    </Group>
  );
}

function HoursFlips({ flips }: { readonly flips: readonly HoursFlip[] }) {
  const t = useTranslator();
  if (flips.length === 0) return null;
  return (
    <Group title={t(alternatives).howLongCoursesTake}>
      {flips.map((flip) => (
        <li key={`${flip.course.id}`}>{hoursSentence(flip, t)}</li>
      ))}
    </Group>
  );
}

function hoursSentence({ course, chosen, listed, hours, instead }: HoursFlip, t: Translator): string {
  const others = instead.map(({ title }) => title);
  const said = t(alternatives);
  if (Math.abs(hours - listed) < 1 / 60) return said.equallyGood(course.title, others);
  const figures = [hoursText(listed, t), hoursText(hours, t)] as const;
  return chosen
    ? said.aboveHours(course.title, ...figures, others)
    : said.belowHours(course.title, ...figures, others);
}

function PreferenceFlips({ found }: { readonly found: Sensitivity }) {
  const t = useTranslator();
  const { preferences, samePlan } = found;
  return (
    <Group title={t(alternatives).whatYouCallBest}>
      {preferences.map(({ prefer, difference }) => (
        <li key={prefer}>
          {t(alternatives).forPreference(t(labels).preference[prefer], differenceText(difference, t))}{" "}
          <span className="text-soft">{exchangeText(difference, [], t)}</span>{" "}
          <EditLink
            edit={setPreference(prefer)}
            label={t(alternatives).planForPreference(t(labels).preference[prefer])}
          >
            {t(alternatives).planThisWay}
          </EditLink>
        </li>
      ))}
      {samePlan.length > 0 && (
        <li>{t(alternatives).samePlan(samePlan.map((prefer) => t(labels).preference[prefer]))}</li>
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
