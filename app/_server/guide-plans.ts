import { type GuidePlanPreviews, previewGuidePlans } from "@/components/guide/guide-plans";
import { currentCompiled } from "./catalog";
import { todayUtc } from "./today";

let made: GuidePlanPreviews | null = null;

/** The guide's sequences as plans of the current catalog. Courses and hours depend on no day, so they are made once. */
export function currentGuidePlans(): GuidePlanPreviews {
  made ??= previewGuidePlans(currentCompiled(), todayUtc());
  return made;
}
