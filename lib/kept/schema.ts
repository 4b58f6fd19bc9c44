import { z } from "zod";
import { type CivilDate, parseCivilDate } from "@/lib/civil-date";

/** The version of what is written today. Older ones are brought up to it by `upgrade.ts`. */
export const KEPT_VERSION = 2;

/** More than a person keeps, and few enough that a page shows them at once; of the tray, as many as stand side by side. */
export const MOST_KEPT = { plans: 200, finished: 1000, tray: 5 } as const;

const day = z.string().transform((text, context): CivilDate => {
  const date = parseCivilDate(text);
  if (date !== null) return date;
  context.addIssue({ code: "custom", message: "not a day" });
  return z.NEVER;
});

/** Our own characters alone, as `lib/plan-url` writes them: nothing that a page could take for markup or another site. */
const link = z
  .string()
  .max(4000)
  .regex(/^[A-Za-z0-9_.~,=&-]*=[A-Za-z0-9_.~,=&-]*$/);

const id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9-]+$/);

const hours = z.number().min(0).max(10_000);

export const itemSchema = {
  plans: z
    .object({
      id,
      name: z.string().trim().min(1).max(120),
      note: z.string().max(4000),
      link,
      keptOn: day,
      was: z.object({ hours, courses: z.int().min(0).max(1000), finish: day.nullable() }).readonly(),
    })
    .readonly(),
  finished: z
    .object({
      course: id,
      title: z.string().trim().min(1).max(300),
      hours: hours.nullable(),
      listed: hours.nullable(),
      on: day,
    })
    .readonly(),
  tray: link,
} as const;
