import { type NumberWords, numbers } from "@/lib/words/messages/en/ask/numbers";
import { english, type Translator } from "@/lib/words/messages/translator";

/** The words of a wish that is one number, by the name of its parameter. */
export function numberWords(name: string, t: Translator = english): NumberWords {
  const words = t(numbers)[name];
  if (words === undefined) throw new Error(`The wish ${name} has no words`);
  return words;
}
