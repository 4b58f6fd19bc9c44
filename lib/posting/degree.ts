import type { Span } from "./types";
import type { Unit } from "./units";

const DEGREE =
  /\b(?:degrees?|b\.?sc|m\.?sc|ph\.?d|bachelor(?:'?s)?|master(?:'?s)?(?= (?:of|degree|in|or|thesis))|diploma|undergraduate|(?:post)?graduates?|studium|hochschul\w*|studienabschluss|abschluss|ausbildung|grado en|licenciatura|ingenieria|titulad\w+|titulacion|diplome\w*|bac ?\+ ?\d|ecole|university|universidad)\b|学历|专业/gi;
/** Ends the list of subjects: from here on it is about what one can do. */
const SUBJECTS_END =
  /\b(?:with an? (?:strong )?(?:focus|emphasis|specializ\w+)|focus(?:ed|ing)? on|specializ\w+ in|and (?:at least|\d)|plus \d|experience|knowledge|coursework|skills?|erfahrung|kenntnisse|experiencia)\b|[;)]/i;

/** The parts of a unit that name the subjects of a degree, which are no skills. */
export function degreeSpans(unit: Unit): readonly Span[] {
  const first = [...unit.text.matchAll(DEGREE)][0];
  if (first === undefined) return [];
  const end = first.index + first[0].length;
  const behind = unit.text.slice(end).search(SUBJECTS_END);
  const before = unit.text.slice(0, first.index);
  const isListBefore =
    /degree|studium|abschluss/i.test(first[0]) && !/[.;:]|experience|skills?/i.test(before);
  return [
    {
      start: unit.start + (isListBefore ? 0 : first.index),
      end: behind === -1 ? unit.end : unit.start + end + behind,
    },
  ];
}
