import { define } from "@/lib/words/messages/define";
import { type RichText, rich } from "@/lib/words/messages/rich";

const waymark = "Waymark: the shortest honest route to a machine-learning role";

/** How pages introduce themselves, to search engines and in chats; and pages of a few sentences. */
export const pages = define("pages", {
  waymark: {
    title: waymark,
    description:
      "Say what you know, the role you want and your hours a week. Waymark answers with a plan of real courses that is proven best, says why each one is in it, and gives honest dates.",
  },
  plan: {
    description:
      "Real courses in the order that is proven best, with the reason for each, their hours and honest dates. Change what you know or your hours a week, and the plan follows.",
    picture: (title: string) => `${title}: hours, finish and the route`,
  },
  compare: {
    title: "Plans side by side",
    description:
      "Compare two to five ways to a role: another pace, another preference, a whole program, a bootcamp or a degree, with hours, dates, cost and skills side by side.",
    aboutExample:
      "An example: one plan, quicker, from fewer programs, and beside a program as it is sold. Remove what you do not need, and add your own.",
    about: "Each column is one way to go. Dates and costs are estimates, made as on the plan itself.",
  },
  courses: {
    title: "Courses",
    description:
      "Every course that Waymark knows: hours, prices, what each teaches, and where each figure comes from.",
  },
  programs: {
    title: "Programs",
    description:
      "Specializations, professional certificates, nanodegrees, exams and degrees: several courses under one name.",
  },
  skills: {
    title: "Skills",
    description: "Every skill that Waymark plans with: what it means, what it rests on, and who teaches it.",
  },
  roles: {
    title: "Roles",
    description: "The roles that Waymark plans for: what each asks for, and what certificates do for it.",
  },
  guide: {
    title: "The guide: more than certificates",
    description:
      "What makes a machine-learning program worth it, the six courses that stand out, in which order to take them, how long they take and what certificates do for a job.",
  },
  time: {
    title: "How long it really takes",
    description:
      "What thousands of learners logged against what course pages state, how Waymark counts hours and dates with it, and a small calculator.",
  },
  kept: {
    title: "Your plans",
    description: "The plans and finished courses that this browser keeps for you.",
  },
  api: {
    title: "For programs",
    description:
      "The plan that is proven best for a request, as JSON, as a calendar, as a table: open to read, nothing to sign up for.",
  },
  notFound: {
    title: "There is nothing at this address",
    text: <Part>(courses: (text: string) => Part, plan: (text: string) => Part): RichText<Part> =>
      rich`The link may have lost a piece on its way. Search the ${courses("courses")}, or start from ${plan("a plan")}.`,
  },
});
