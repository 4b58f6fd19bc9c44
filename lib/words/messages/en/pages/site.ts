import { define } from "@/lib/words/messages/define";
import { type RichText, rich } from "@/lib/words/messages/rich";

const THEMES = { system: "as your device", light: "light", dark: "dark" } as const;
type Theme = keyof typeof THEMES;

/** What every page loads: few words, since all visitors pay for them. */
export const site = define("site", {
  yourPlans: "Your plans",
  colours: (theme: Theme) => `Colours: ${THEMES[theme]}`,
  changeColours: (theme: Theme, next: Theme) => `Colours: ${THEMES[theme]}. Change to ${THEMES[next]}`,
  broken: "Something broke on our side",
  nothingLost: <Part>(example: (text: string) => Part): RichText<Part> =>
    rich`Your link is fine and nothing is lost. Try again, or start from ${example("the example")}.`,
  tryAgain: "Try again",
});
