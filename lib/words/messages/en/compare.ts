import { define } from "@/lib/words/messages/define";
import { capital } from "./grammar";

/** What a comparison says of its scenarios. */
export const compare = define("compare", {
  thisPlan: "This plan",
  /** The ways in which a scenario differs from the first one, as a heading. */
  differs: (ways: readonly string[]) => capital(ways.join(", ")),
  programAt: (title: string, pace: string) => `${title}, ${pace}`,
  ownPlan: "a plan of its own",
  otherSkills: "other skills",
  from: (background: string) => `from ${background}`,
  preferring: (preference: string) => `for ${preference}`,
  otherWishes: "with other wishes",
  askedProgram: (pace: string) => `The whole program, as it is sold, at ${pace}`,
  asked: (background: string, goal: string, pace: string) => capital(`${background} to ${goal}, ${pace}`),
  skillsAsked: "the skills asked for",
  portfolio: "Portfolio work of your own",
});
