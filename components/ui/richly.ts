import { createElement, Fragment, type ReactNode } from "react";
import type { RichText } from "@/lib/words/messages/rich";

/** A sentence that holds parts of the page, such as a link or a field. */
export function richly(text: RichText<ReactNode>): ReactNode {
  return createElement(Fragment, null, ...text);
}
