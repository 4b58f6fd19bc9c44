import type { Catalog } from "@/lib/catalog";
import type { PlanRequest } from "@/lib/request";
import { requestFor } from "./requests";

/** A request for a random catalog's goal, with wishes of all kinds drawn from the catalog by `bits` (16 of them). */
export function wishfulRequest(catalog: Catalog, bits: number, prefer: PlanRequest["prefer"]): PlanRequest {
  const course = (shift: number) => catalog.courses[(bits >> shift) % catalog.courses.length]?.id;
  const some = <T>(flag: number, value: T | undefined): readonly T[] =>
    (bits & flag) !== 0 && value !== undefined ? [value] : [];
  const pin = some(1, course(3));
  const skip = some(2, course(7)).filter((id) => !pin.includes(id));
  const done = some(4, course(11)).filter((id) => !pin.includes(id));
  const know = some(8, catalog.skills[(bits >> 5) % catalog.skills.length]?.id);
  const want = some(16, catalog.skills[(bits >> 9) % catalog.skills.length]?.id);
  const from = (bits & 32) !== 0 ? "starter" : "newcomer";
  const budgetCents = (bits & 64) !== 0 ? ((bits >> 2) % 8) * 10_000 : null;
  return requestFor(catalog, { goal: "goal", from }, { prefer, pin, skip, done, know, want, budgetCents });
}
