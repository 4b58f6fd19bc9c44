import type { NamedLandmark, ProofStory } from "@/lib/answer";
import type { Preference } from "@/lib/request";
import { counted, dollars, hoursText, listText } from "./amounts";
import { assertNever } from "./assert-never";

/** So many titles are named; of the rest, only how many there are. */
const MOST_NAMED = 4;

/** What one program and one course count for `focused`, in the units of its weight. */
const FOCUSED = { program: 2 ** 36, course: 2 ** 24 } as const;

/** What a weight of this preference comes to: "27 h", "$120", "3 programs, 6 courses and 124 h". */
export function weightText(weight: number, prefer: Preference): string {
  switch (prefer) {
    case "balanced":
    case "strongest":
    case "fastest":
      return hoursText(weight / 60);
    case "cheapest":
      return dollars(weight / 2 ** 20 / 100);
    case "focused":
      return focusedText(weight);
    default:
      return assertNever(prefer);
  }
}

function focusedText(weight: number): string {
  const programs = Math.floor(weight / FOCUSED.program);
  const courses = Math.floor((weight % FOCUSED.program) / FOCUSED.course);
  return listText([
    ...(programs > 0 ? [counted(programs, "program")] : []),
    ...(courses > 0 ? [counted(courses, "course")] : []),
    hoursText((weight % FOCUSED.course) / 60),
  ]);
}

/** What a landmark counts, which may be a part of a program or of a course. */
function shareText(share: number, prefer: Preference): string {
  if (prefer !== "focused") return weightText(share, prefer);
  const programs = tenths(share / FOCUSED.program);
  if (programs > 0) return partText(programs, "program");
  const courses = tenths(share / FOCUSED.course);
  return courses > 0 ? partText(courses, "course") : hoursText(share / 60);
}

const tenths = (amount: number): number => Math.round(10 * amount) / 10;
const partText = (amount: number, unit: string): string => `${amount} ${unit}${amount === 1 ? "" : "s"}`;

/** "You need one of “A”, “B” or “C”; that counts 12 h." */
export function landmarkText(landmark: NamedLandmark, prefer: Preference): string {
  return `${conditionText(landmark)} ${needText(landmark)}; that counts ${shareText(landmark.share, prefer)}.`;
}

function conditionText({ when }: NamedLandmark): string {
  if (when === null) return "You need";
  return `Whoever takes “${when.title}” needs`;
}

function needText({ courses, programs, members }: NamedLandmark): string {
  const things = [
    ...courses.map(({ title }) => `“${title}”`),
    ...programs.map(({ title }) => `a course of ${title}`),
    ...members.map(({ title }) => `a start with ${title}`),
  ];
  if (things.length === 1) return things[0] ?? "";
  const named = things.slice(0, things.length > MOST_NAMED + 1 ? MOST_NAMED : things.length);
  const left = things.length - named.length;
  if (courses.length === 0) return listText(named, "or");
  return left === 0
    ? `one of ${listText(named, "or")}`
    : `one of ${named.join(", ")} or ${counted(left, "other")}`;
}

/** How the list below proves it, or how far. */
export function proofSummary({ cases, weight, bound, landmarks }: ProofStory, prefer: Preference): string {
  const units = unitText(prefer);
  if (cases === 0) {
    return `Each of these ${landmarks.length} facts holds for every plan there is, and no hour is counted twice. Together they count as much as your plan: so no plan can count less.${units}`;
  }
  const reach = `${weightText(bound, prefer)} of ${weightText(weight, prefer)}`;
  return `These facts alone lead as far as ${reach}. For the rest, ${counted(cases, "case")} had to be looked into one by one; none held a better plan.${units}`;
}

function unitText(prefer: Preference): string {
  switch (prefer) {
    case "fastest":
      return "";
    case "balanced":
      return " Beside its hours, each course counts 4 h for the start and 2 h for each trait of a good course that no source confirms, and each program, or course outside of one, 16 h more.";
    case "strongest":
      return " Beside its hours, each course counts 4 h for the start and 15 h for each trait of a good course that no source confirms, and each program, or course outside of one, 16 h more.";
    case "cheapest":
      return " Subscriptions count for the share of a month that your hours take.";
    case "focused":
      return " A program counts above all courses, a course above all hours.";
    default:
      return assertNever(prefer);
  }
}
