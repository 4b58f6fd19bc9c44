"use client";

import { createContext, use } from "react";
import { english, type Translator } from "@/lib/words/messages/translator";

const TranslatorContext = createContext<Translator>(english);

/** Sets the reader's language for the components in it. Without one they speak English. */
export const TranslatorProvider = TranslatorContext.Provider;

/** The reader's language, for client components. Others take `t` as a prop. */
export function useTranslator(): Translator {
  return use(TranslatorContext);
}
