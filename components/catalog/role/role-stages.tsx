import { Section } from "@/components/catalog/catalog-page";
import { SkillChips, SkillLink } from "@/components/catalog/skill-link";
import { LevelMark } from "@/components/ui/level-mark";
import { Note } from "@/components/ui/note";
import type { Catalog, Role } from "@/lib/catalog";
import { backgroundWords } from "@/lib/words/ask/sentence";
import { levelPages } from "@/lib/words/messages/en/pages/level-pages";
import type { Translator } from "@/lib/words/messages/translator";

type Needs = Role["often"];

interface RoleStagesProps {
  readonly role: Role;
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** The stages of a role, each with what it adds to the one before, and what can come besides. */
export function RoleStages({ role, catalog, t }: RoleStagesProps) {
  const said = t(levelPages);
  return (
    <>
      {role.stages.map((stage, i) => (
        <Section key={stage.id} title={said.stage(i + 1, stage.title)}>
          {stage.canDo && <p className="prose-measure">{stage.canDo}</p>}
          {stage.id === role.usual && <Note className="mt-1">{said.usual}</Note>}
          {i > 0 && <Note className="mt-3">{said.newHere}</Note>}
          <NeedRows needs={addedBy(stage.needs, role.stages[i - 1]?.needs ?? [])} catalog={catalog} t={t} />
        </Section>
      ))}
      {role.often.length > 0 && (
        <Section title={said.often}>
          <Note>{said.oftenAbout}</Note>
          <NeedRows needs={role.often} catalog={catalog} t={t} />
        </Section>
      )}
      {role.niceToHave.length > 0 && (
        <Section title={said.nice}>
          <Note className="mb-3">{said.niceAbout}</Note>
          <SkillChips ids={role.niceToHave} catalog={catalog} />
        </Section>
      )}
    </>
  );
}

/** What a stage asks for beyond the one before it. */
function addedBy(needs: Needs, before: Needs): Needs {
  const held = new Map(before.map(({ needs: { skill, level } }) => [skill, level]));
  return needs.filter(({ needs: { skill, level } }) => level > (held.get(skill) ?? 0));
}

interface NeedRowsProps {
  readonly needs: Needs;
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** A skill a line, with its level and what says so. */
function NeedRows({ needs, catalog, t }: NeedRowsProps) {
  return (
    <dl className="mt-2 border-t border-hairline">
      {needs.map(({ needs: { skill, level }, evidence }) => (
        <div
          key={skill}
          className="grid gap-x-6 border-b border-hairline py-2 sm:grid-cols-[18rem_1fr] sm:items-baseline"
        >
          <dt className="flex flex-wrap items-baseline gap-x-2 font-semibold">
            <SkillLink id={skill} catalog={catalog} />
            <LevelMark level={level} t={t} />
          </dt>
          <dd className="prose-measure text-small text-soft">{evidence}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What others needed to get to the usual stage, by where they started. */
export function RoleReadiness({ role, catalog, t }: RoleStagesProps) {
  const said = t(levelPages);
  const reports = role.readiness.filter(({ stage }) => stage === role.usual);
  if (reports.length === 0) return null;
  return (
    <Section title={said.readiness}>
      <Note>{said.readinessAbout}</Note>
      <dl className="mt-2 border-t border-hairline">
        {reports.map(({ background, low, high, source }) => (
          <div
            key={background}
            className="grid gap-x-6 border-b border-hairline py-2 sm:grid-cols-[18rem_8rem_1fr] sm:items-baseline"
          >
            <dt>{backgroundWords(catalog.background(background), t)}</dt>
            <dd className="font-semibold">{said.readinessOf(low, high)}</dd>
            <dd className="prose-measure text-small text-soft">{source}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
