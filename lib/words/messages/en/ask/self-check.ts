import type { SelfCheckAnswer } from "@/lib/self-check";
import { define } from "@/lib/words/messages/define";
import { and, counted } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

/** The self-check once it is open: questions that tell what the learner can really do. */
export const selfCheck = define("selfCheck", {
  title: "Where you really stand",
  close: "Close",
  question: (number: number, progress: string) => `Question ${number} · ${progress}`,
  progress: (settled: number, skills: number, answers: number) =>
    `${settled} of ${counted(skills, "skill")} settled by ${counted(answers, "answer")}`,
  settled: "Skills settled",
  failed:
    "The questions could not be loaded. Close this and try again when you are back online; nothing was changed.",
  nothingToAsk:
    "There is nothing to ask here: what you want is work of your own, or your finished courses teach all of it.",

  couldYou: "Could you explain this to a colleague, without looking it up?",
  choice: { sure: "Sure", unsure: "Unsure", no: "No" } satisfies Record<SelfCheckAnswer, string>,
  choiceMeaning: {
    sure: "I could explain it now",
    unsure: "in part, or rusty",
    no: "not yet",
  } satisfies Record<SelfCheckAnswer, string>,
  stopAnyTime: "Stop whenever you like: what is settled by then counts.",
  back: "Back one question",
  stop: "Stop here and see the result",
  loading: "The question is loading …",
  goodAnswer: "What a good answer contains",
  secondQuestion: (question: string) => `A second question on the same skill: ${question}`,

  result: "What your answers say",
  said: { sure: "You can explain", unsure: "Unsure", no: "Not yet" } satisfies Record<
    SelfCheckAnswer,
    string
  >,
  unsureCounts: "Unsure counts as held with help: the plan raises it where your goal asks for more.",
  /** `askOn` is the button that goes on. */
  stillOpen: <Part>(skills: number, askOn: (text: string) => Part): RichText<Part> =>
    rich`${skills === 1 ? "One skill is" : `${skills} skills are`} still open. Whatever you would say about ${skills === 1 ? "it" : "them"}, the plan takes the same courses. ${askOn("Ask me all the same")}`,
  keepPlan: "Keep my plan",
  useResult: "Use this in my plan",
  backToQuestions: "Back to the questions",
  planStays: "Your answers agree with what is ticked: the plan stays as it is.",
  planNow: "Your plan now",
  planThen: "With these answers",
  toRefresh: "To refresh what you are unsure of",
  /** Which course refreshes which skills, in how many hours. */
  refreshers: (
    courses: readonly {
      readonly skills: readonly string[];
      readonly course: string;
      readonly hours: string;
    }[],
  ) => courses.map(({ skills, course, hours }) => `${and(skills)} in “${course}” (${hours})`).join("; "),
  noWay: "no way there",
  notInTime: "not found in time",
  nothingLeft: "nothing left to learn",
  ownWorkAlone: (hours: string, day: string) =>
    `no course, and ${hours} for work of your own, likely by ${day}`,
  plan: (hours: string, courses: number, day: string) =>
    `${hours} in ${counted(courses, "course")}, likely by ${day}`,
});
