import type { CatalogAddress } from "./fetch-catalog";
import type { Input, QuestionKind, Reply } from "./questions";

export type ToWorker =
  | CatalogAddress
  | { readonly id: number; readonly kind: QuestionKind; readonly input: Input<QuestionKind> };

export type FromWorker =
  | { readonly id: number; readonly reply: Reply<QuestionKind> }
  | { readonly id: number; readonly failed: true };
