import { define } from "@/lib/words/messages/define";
import { figure } from "./grammar";

/** What has to be said before a plan for a role is read. */
export interface RoleNotice {
  readonly title: string;
  readonly text: string;
  readonly still: string;
}

/** Roles for which a certificate is not what counts (guide:Q5). */
const NOTICES: Readonly<Record<string, RoleNotice>> = {
  "research-scientist": {
    title: "For research, degrees and publications count more than any certificate",
    text: "A master’s degree or a doctorate, work under a supervisor and papers open this door. No course replaces them, and this plan does not promise the job.",
    still:
      "What the courses still do: they prepare you for a graduate programme, let you read a field that is new to you, and bring you to where you can rebuild a published result and show it.",
  },
};

export const catalog = define("catalog", {
  roleNotice: (role: string): RoleNotice | null => NOTICES[role] ?? null,
  /** How the typical hours of a course were got. */
  typicalHours: {
    sourced: (hours: number) => `${figure(hours)} h by the provider’s estimate`,
    learners: (hours: number) => `${figure(hours)} h by what its learners reported`,
    middle: (hours: number) => `${figure(hours)} h as the middle of the published range`,
    sum: (hours: number) => `${figure(hours)} h as the sum of its courses’ published hours`,
    judgement: (hours: number) => `${figure(hours)} h as our judgement`,
  },
  /** How the ends of its range were got. */
  hoursRange: {
    sourced: (low: number, high: number) => `${figure(low)} to ${figure(high)} h by published figures`,
    rule: (low: number, high: number) =>
      `${figure(low)} to ${figure(high)} h by our rule, as no range is published`,
    judgement: (low: number, high: number) => `${figure(low)} to ${figure(high)} h by our judgement`,
    highByRule: (low: number, high: number) =>
      `${figure(low)} to ${figure(high)} h, the upper end by our rule`,
    lowByRule: (low: number, high: number) =>
      `${figure(low)} to ${figure(high)} h, the lower end by our rule`,
  },
  hoursSource: (typical: string, range: string) => `${typical}; ${range}`,
});
