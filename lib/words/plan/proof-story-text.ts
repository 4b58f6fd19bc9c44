import type { NamedLandmark, ProofStory } from "@/lib/answer";
import { WEIGHTS } from "@/lib/planner";
import type { Preference } from "@/lib/request";
import { dollars, hoursText } from "@/lib/words/amounts";
import { assertNever } from "@/lib/words/assert-never";
import { proofStory } from "@/lib/words/messages/en/plan/proof-story";
import { english, type Translator } from "@/lib/words/messages/translator";

/** So many titles are named; of the rest, only how many there are. */
const MOST_NAMED = 4;

/** What a weight of this preference comes to: "27 h", "$120", "3 programs, 6 courses and 124 h". */
export function weightText(weight: number, prefer: Preference, t: Translator = english): string {
  switch (prefer) {
    case "balanced":
    case "strongest":
    case "fastest":
      return minutesText(weight, t);
    case "cheapest":
      return dollars(weight / WEIGHTS.cheapest.cent / 100, t);
    case "focused":
      return focusedText(weight, t);
    default:
      return assertNever(prefer);
  }
}

const minutesText = (minutes: number, t: Translator): string => hoursText(minutes / 60, t);

function focusedText(weight: number, t: Translator): string {
  const { entry, course } = WEIGHTS.focused;
  const hours = minutesText(weight % course, t);
  return t(proofStory).amounts(Math.floor(weight / entry), Math.floor((weight % entry) / course), hours);
}

/** What a landmark counts, which may be a part of a program or of a course. */
function shareText(share: number, prefer: Preference, t: Translator): string {
  if (prefer !== "focused") return weightText(share, prefer, t);
  const programs = tenths(share / WEIGHTS.focused.entry);
  if (programs > 0) return t(proofStory).programs(programs);
  const courses = tenths(share / WEIGHTS.focused.course);
  return courses > 0 ? t(proofStory).courses(courses) : minutesText(share, t);
}

const tenths = (amount: number): number => Math.round(10 * amount) / 10;

/** "You need one of “A”, “B” or “C”; that counts 12 h." */
export function landmarkText(landmark: NamedLandmark, prefer: Preference, t: Translator = english): string {
  const things = thingsText(landmark, t);
  const counts = shareText(landmark.share, prefer, t);
  const { when } = landmark;
  if (when === null) return t(proofStory).need(things, counts);
  return t(proofStory).takerNeeds(when.title, things, counts);
}

/** What is needed, or one of it. */
function thingsText({ courses, programs, members }: NamedLandmark, t: Translator): string {
  const said = t(proofStory);
  const things = [
    ...courses.map(({ title }) => said.course(title)),
    ...programs.map(({ title }) => said.courseOf(title)),
    ...members.map(({ title }) => said.startWith(title)),
  ];
  if (things.length === 1) return things[0] ?? "";
  const named = things.slice(0, things.length > MOST_NAMED + 1 ? MOST_NAMED : things.length);
  const left = things.length - named.length;
  if (courses.length === 0) return said.anyOf(named);
  return left === 0 ? said.oneOf(named) : said.oneOfMany(named, left);
}

/** How the list below proves it, or how far. */
export function proofSummary(
  { cases, weight, bound, landmarks }: ProofStory,
  prefer: Preference,
  t: Translator = english,
): string {
  const facts =
    cases === 0
      ? t(proofStory).whole(landmarks.length)
      : t(proofStory).inPart(weightText(bound, prefer, t), weightText(weight, prefer, t), cases);
  const units = unitText(prefer, t);
  return units === null ? facts : t(proofStory).summary(facts, units);
}

/** What else counts beside hours; null where nothing does. */
function unitText(prefer: Preference, t: Translator): string | null {
  const { units } = t(proofStory);
  switch (prefer) {
    case "fastest":
      return null;
    case "balanced":
    case "strongest": {
      const { start, missingTrait, entry } = WEIGHTS[prefer];
      return units[prefer](minutesText(start, t), minutesText(missingTrait, t), minutesText(entry, t));
    }
    case "cheapest":
      return units.cheapest;
    case "focused":
      return units.focused;
    default:
      return assertNever(prefer);
  }
}
