import { define } from "@/lib/words/messages/define";

/** Why the server has no answer. */
export const refusals = define("refusals", {
  busy: {
    title: "Waymark is busy",
    message:
      "Many plans are being made just now, so yours could not be begun. Your link is fine. Please try again in a few seconds.",
  },
  late: {
    title: "No plan was found in time",
    message:
      "This plan takes longer to find than the server gives it. Your link is fine. Please try again when fewer others ask, or with fewer wishes.",
  },
  tryAgain: "Try again",
  broken: "Something broke on our side while answering. The link is fine; please try again later.",
});
