import { define } from "@/lib/words/messages/define";

/** A day to be done by, and what it takes. `hours`: "7.25 hours" of each week. */
export const deadline = define("deadline", {
  beforeStart: (day: string) => `${day} lies before the first day of the plan`,
  evenSlowly: (day: string) => `Done by ${day}, even if all goes slowly`,
  likely: (day: string) => `Likely done by ${day}`,
  onlyQuickly: (day: string) => `Done by ${day} only if all goes quickly`,
  takesMore: (day: string, hours: string) => `${day} takes more than ${hours} a week`,
  /** How many of ten such plans make it, at best nine. */
  chance: (hours: string, tenths: number) => {
    const plans =
      tenths === 0 ? "fewer than 1 in 10" : tenths === 9 ? "at least 9 in 10" : `about ${tenths} in 10`;
    return `At ${hours} a week, ${plans} such plans are done by then, on our reading of the listed hours.`;
  },
  takes: (likely: string, early: string, late: string) =>
    `It takes ${likely} a week on the likely pace, ${early} if all goes quickly, ${late} if all goes slowly.`,
  need: {
    hours: (hours: string) => hours,
    least: (hours: string) => `${hours} or less`,
    "too-few": (hours: string) => `more than ${hours}`,
  },
  endless: (hours: string) => `Even ${hours} a week, the most that can be planned with, would not end.`,
  tooFew: (hours: string, day: string) =>
    `Even ${hours} a week, the most that can be planned with, would likely end on ${day}.`,
  /** The same plan with other hours, or by another day. */
  study: (hours: string) => `Study ${hours} a week`,
  keep: (hours: string) => `Keep ${hours} and be done later`,
  safely: "even if all goes slowly",
  /** `effort`: "a second job" */
  butHeavy: (when: string, effort: string) => `${when}, but that is ${effort}`,
  /** Lighter plans. */
  when: (day: string) => `likely by ${day}`,
  whenTooLate: (day: string) => `likely by ${day}, still after your day`,
  coreOnly: "Learn the core alone",
  withoutSkill: (skill: string) => `Leave out ${skill}`,
  lighterGoal: (role: string) => `Become ${role} first`,
});
