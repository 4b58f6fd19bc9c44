import type { CourseId } from "@/lib/catalog";

/** A wish that can make a request impossible, and that can be taken back. */
export type Wish =
  | { readonly kind: "pin"; readonly course: CourseId }
  | { readonly kind: "skip"; readonly course: CourseId }
  | { readonly kind: "audit" }
  | { readonly kind: "budget"; readonly cents: number };
