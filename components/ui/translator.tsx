"use client";

import { createContext, createElement, Fragment, type ReactNode, use } from "react";
import type { RichText } from "@/lib/words/messages/rich";
import { english, type Translator } from "@/lib/words/messages/translator";

const TranslatorContext = createContext<Translator>(english);

/** Sets the reader's language for the components in it. Without one they speak English. */
export const TranslatorProvider = TranslatorContext.Provider;

/** The reader's language, for client components. Others take `t` as a prop. */
export function useTranslator(): Translator {
  return use(TranslatorContext);
}

/** A sentence that holds parts of the page. */
export function richly(text: RichText<ReactNode>): ReactNode {
  return createElement(Fragment, null, ...text);
}
