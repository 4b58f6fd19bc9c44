/** What has to be said before a plan for a role is read. */
export interface RoleNotice {
  readonly title: string;
  readonly text: string;
  readonly still: string;
}

/** Roles for which a certificate is not what counts (guide:Q5). */
const NOTICES: Readonly<Record<string, RoleNotice>> = {
  "research-scientist": {
    title: "For research, degrees and publications count more than any certificate",
    text: "A master’s degree or a doctorate, work under a supervisor and papers open this door. No course replaces them, and this plan does not promise the job.",
    still:
      "What the courses still do: they prepare you for a graduate programme, let you read a field that is new to you, and bring you to where you can rebuild a published result and show it.",
  },
};

/** The notice for a role; null where its plan needs none. */
export function roleNotice(role: string | null): RoleNotice | null {
  return role === null ? null : (NOTICES[role] ?? null);
}
