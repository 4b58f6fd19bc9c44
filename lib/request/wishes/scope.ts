import { readFlag } from "@/lib/request/reading/read-values";
import { wishSpec } from "@/lib/request/wish-spec";

const flag = { kind: "choice", choices: ["0", "1"] } as const;

export interface FullFields {
  /** Also what postings often ask, beyond the core, as far as courses teach it. */
  readonly full: boolean;
}

export const full = wishSpec<FullFields>({
  parameters: [{ name: "full", value: flag }],
  scope: "plan",
  usual: { full: false },
  read: (reading) => ({ full: readFlag(reading, "full") }),
  spell: (fields) => ({ full: fields.full ? "1" : null }),
});

export interface AuditFields {
  /** No certificate, nothing is paid. */
  readonly audit: boolean;
}

export const audit = wishSpec<AuditFields>({
  parameters: [{ name: "audit", value: flag }],
  scope: "plan",
  usual: { audit: false },
  read: (reading) => ({ audit: readFlag(reading, "audit") }),
  spell: (fields) => ({ audit: fields.audit ? "1" : null }),
});
