import { type Catalog, type Course, type Held, LEVELS } from "@/lib/catalog";
import type { PlanRequest } from "@/lib/request";
import { requestFor } from "./requests";

/** A request for a random catalog's goal, with wishes of all kinds drawn from the catalog by `bits` (16 of them). */
export function wishfulRequest(catalog: Catalog, bits: number, prefer: PlanRequest["prefer"]): PlanRequest {
  const { courses } = catalog;
  const course = (shift: number) => courses[(bits >> shift) % courses.length]?.id;
  const isPlannable = (id: Course["id"]) => catalog.course(id).plannable;
  const some = <T>(flag: number, value: T | undefined): readonly T[] =>
    (bits & flag) !== 0 && value !== undefined ? [value] : [];
  const pin = some(1, course(3)).filter(isPlannable);
  const skip = some(2, course(7)).filter((id) => !pin.includes(id));
  const done = some(4, course(11)).filter((id) => !pin.includes(id));
  const held = (shift: number): Held | undefined => {
    const skill = catalog.skills[(bits >> shift) % catalog.skills.length]?.id;
    return skill && { skill, level: LEVELS[(bits >> 6) % LEVELS.length] ?? 1 };
  };
  const know = some(8, held(5));
  const want = some(16, held(9));
  const stage = (bits & 128) !== 0 ? (catalog.findRole("goal")?.stages[0]?.id ?? null) : null;
  const from = (bits & 32) !== 0 ? "starter" : "newcomer";
  const budgetCents = (bits & 64) !== 0 ? ((bits >> 2) % 8) * 10_000 : null;
  return requestFor(
    catalog,
    { goal: "goal", from },
    { prefer, pin, skip, done, know, want, stage, budgetCents },
  );
}
