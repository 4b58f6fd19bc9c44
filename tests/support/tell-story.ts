import { sortReasons } from "@/components/plan/steps/arrange-steps";
import { takeFewer } from "@/lib/advice";
import { type Answer, type AnswerStep, coverageOf } from "@/lib/answer";
import type { Catalog } from "@/lib/catalog";
import { knownSkills } from "@/lib/request";
import { costText, counted, hoursRangeText, hoursText, listText, unknownCostText } from "@/lib/words/amounts";
import { backgroundWords, otherTrades, roleWords } from "@/lib/words/ask/sentence";
import { roleNotice } from "@/lib/words/catalog/role-notice";
import { betweenText, dayText } from "@/lib/words/dates";
import { amounts } from "@/lib/words/messages/en/amounts";
import { labels } from "@/lib/words/messages/en/labels";
import { broughtText, workflowSentence } from "@/lib/words/plan/coverage-text";
import { impossibleWords } from "@/lib/words/plan/impossible-text";
import { proofWords } from "@/lib/words/plan/proof-text";
import { reasonSentence } from "@/lib/words/plan/reason-text";
import type { Words } from "@/lib/words/words";

/** A plan as a block of text that one reads aloud: the wish, the steps with hours and why, the totals, what is to be said. */
export function tellStory(answer: Answer, catalog: Catalog): string {
  const words: Words = {
    skill: (id) => catalog.findSkill(id)?.title ?? id,
    course: (id) => catalog.findCourse(id)?.title ?? id,
    program: (id) => catalog.findProgram(id)?.title ?? id,
  };
  const blocks = [
    wishText(answer, catalog),
    answer.steps.map((step) => stepText(step, { answer, catalog, words })).join("\n"),
    stationsText(answer),
    totalsText(answer, words),
    notesOf(answer, catalog, words)
      .map((note) => `- ${note}`)
      .join("\n"),
  ];
  return `\n${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function wishText({ request }: Answer, catalog: Catalog): string {
  const from =
    request.from === null
      ? "someone who starts from nothing"
      : backgroundWords(catalog.background(request.from));
  const goal =
    request.goal === null ? "someone with the skills named" : roleWords(catalog.role(request.goal));
  const extra = request.know.length === 0 ? "" : ` I also know ${request.know.length} skills beside.`;
  return `I am ${from} and want to become ${goal}, with ${request.hoursPerWeek} hours a week from ${dayText(request.start)}.${extra}`;
}

interface Told {
  readonly answer: Answer;
  readonly catalog: Catalog;
  readonly words: Words;
}

function stepText(step: AnswerStep, { catalog, words }: Told): string {
  const course = step.courseId === null ? undefined : catalog.findCourse(step.courseId);
  const by = course ? `, ${course.institution}` : "";
  const kind = step.kind === "course" ? "" : ` (${labels.step[step.kind].toLowerCase()})`;
  const { purpose, position } = sortReasons(step.because);
  const why = [...purpose.slice(0, 1), ...position.slice(0, 1)].map((reason) =>
    reasonSentence(reason, words),
  );
  const head = `${hoursText(step.hours.typical).padStart(6)}  ${step.title}${by}${kind}`;
  return [head, ...why.map((sentence) => `        ${sentence}`)].join("\n");
}

/** The stages on the way, and what others needed for the same change. */
function stationsText({ stations, readiness, steps }: Answer): string {
  const reached = stations.map(({ title, afterStep, finish }) => {
    const step = steps[afterStep];
    const when =
      step === undefined || finish === null ? "at the start" : `${dayText(finish)}, after “${step.title}”`;
    return `“${title}” is reached ${when}.`;
  });
  const others = readiness && `Others needed ${readiness.low} to ${readiness.high} h for this change.`;
  return [...reached, ...(others === null ? [] : [others])].join("\n");
}

function totalsText({ totals, steps, finish, why, proof, weight, request }: Answer, words: Words): string {
  if (why !== null) return impossibleWords(why, words).explanation;
  if (finish === null || proof === null) return "Nothing is left to learn: build, write it up, apply.";
  const hasCourses = steps.some(({ courseId }) => courseId !== null);
  const cost = [costText(totals.cost), unknownCostText(totals.cost)]
    .filter((text) => text !== null)
    .join(", ");
  return [
    `${hoursText(totals.hours.typical)} in all (${hoursRangeText(totals.hours)}): ${hasCourses ? `${counted(totals.mainCourses, "course")} from ${counted(totals.programs, "program")}` : "no course, work of your own"}.`,
    `Finish ${betweenText(finish.early, finish.late)}, likely ${dayText(finish.likely)}. Cost: ${cost}.`,
    ...(hasCourses ? [`${proofWords(proof, weight, request.prefer).claim}.`] : []),
  ].join("\n");
}

function littleText(skill: string | null, isSole: boolean): string {
  if (skill === null) return "adds nothing that is needed";
  return isSole
    ? `is there for ${skill} alone, which no other step brings`
    : `adds little: only ${skill} is needed of it`;
}

/** What the page says beside the route, as far as it depends on the plan. */
function notesOf(answer: Answer, catalog: Catalog, words: Words): readonly string[] {
  const { literacyFirst, size, little, overlaps, stops, heavy } = takeFewer(answer, catalog);
  const { workflow, aboutModels, core } = coverageOf(answer, catalog);
  const brought = (answer.request.goal !== null && broughtText(core)) || "";
  const role = answer.request.goal === null ? null : catalog.role(answer.request.goal);
  const planned = new Set(answer.steps.map(({ courseId }) => courseId));
  const known: readonly string[] = knownSkills(catalog, answer.request);
  const gained = new Set([...known, ...answer.steps.flatMap(({ teaches }) => teaches)]);
  const guide = (role?.guide ?? []).filter(
    (id) => !planned.has(id) && catalog.course(id).teaches.some((skill) => !known.includes(skill)),
  );
  const open = size === "none" ? [] : (role?.oftenAsked ?? []).filter((skill) => !gained.has(skill));
  return [
    roleNotice(role?.id ?? null)?.title,
    literacyFirst && `New to code: “${words.course(literacyFirst)}” first shows whether this is for you.`,
    size === "none" &&
      answer.outcome === "planned" &&
      "You need no course for this: build something of your own, write it up, and apply.",
    size === "one" &&
      answer.outcome === "planned" &&
      `${brought} One course is enough. Take it, use it once, and stop there.`.trim(),
    size === "two" && brought !== "" && `${brought} Two courses are enough for the rest.`,
    ...little.map(
      ({ course, skill, isSole }) =>
        `“${words.course(course)}” ${littleText(skill === null ? null : words.skill(skill), isSole)}.`,
    ),
    ...overlaps.map(
      ({ first, second, percent }) =>
        `“${words.course(first)}” and “${words.course(second)}” share ${percent} %.`,
    ),
    ...stops.flatMap(({ course, roles }) => {
      const others = otherTrades(
        roles.map((id) => catalog.role(id)),
        answer.request.from === null ? null : catalog.background(answer.request.from),
      );
      return others.length === 0
        ? []
        : [
            `After “${words.course(course)}” you could stop as ${amounts.or(others.map((role) => roleWords(role)))}.`,
          ];
    }),
    heavy &&
      `“${words.course(heavy.course)}” is ${hoursText(heavy.hours)} of it: look through its first week before you decide.`,
    aboutModels && answer.steps.length > 0 && workflowSentence(workflow),
    open.length > 0 && `Often asked besides, and not in this plan: ${listText(open.map(words.skill))}.`,
    size !== "none" &&
      guide.length > 0 &&
      `The guide also names ${listText(guide.map((id) => `“${words.course(id)}”`))}.`,
  ].flatMap((note) => (typeof note === "string" ? [note] : []));
}
