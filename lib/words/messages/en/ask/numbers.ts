import { define } from "@/lib/words/messages/define";

/** What a wish that is one number is called, what it means, and how it reads once it is set. */
export interface NumberWords {
  readonly label: string;
  readonly about: string;
  readonly chip: (value: number) => string;
}

const words: Readonly<Record<string, NumberWords>> = {
  weeks: {
    label: "Study weeks a year",
    about:
      "Holidays, illness and busy times come on top of the breaks that you name. Measured part-time programs come to 36 to 46 weeks a year. Fewer weeks stretch the plan evenly.",
    chip: (weeks) => `${weeks} study weeks a year`,
  },
};

/** By the name of the parameter. */
export const numbers = define("numbers", words);
