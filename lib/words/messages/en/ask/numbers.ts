import { define } from "@/lib/words/messages/define";

/** What a wish that is one number is called, what it means, and how it reads once it is set. */
export interface NumberWords {
  readonly label: string;
  readonly about: string;
  readonly chip: (value: number) => string;
}

const words: Readonly<Record<string, NumberWords>> = {};

/** By the name of the parameter. */
export const numbers = define("numbers", words);
