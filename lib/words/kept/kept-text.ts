import type { ImportChange, KeptFault, KeptList, KeptPlan } from "@/lib/kept";
import { counted, hoursText } from "@/lib/words/amounts";
import { assertNever } from "@/lib/words/assert-never";
import { dayText } from "@/lib/words/dates";

const ITEM = {
  plans: "plan",
  finished: "finished course",
  tray: "plan to compare",
} as const satisfies Record<KeptList, string>;

const LIST = {
  plans: "plans",
  finished: "finished courses",
  tray: "plans to compare",
} as const satisfies Record<KeptList, string>;

/** Why a file, or one item of it, cannot be read. */
export function keptFaultText(fault: KeptFault): string {
  switch (fault.code) {
    case "too-large":
      return "The file is larger than any that Waymark writes.";
    case "not-json":
      return "The file is damaged: it is not the text that Waymark wrote. It may have been cut off.";
    case "foreign":
      return "The file does not come from Waymark.";
    case "newer":
      return `A newer Waymark wrote the file (format ${fault.version}). Reload this page, then try again.`;
    case "no-list":
      return `The list of ${LIST[fault.list]} is missing.`;
    case "too-many":
      return `There are more ${LIST[fault.list]} than the ${fault.most} that Waymark keeps.`;
    case "repeated":
      return `${itemText(fault)} stands there twice.`;
    case "bad-item":
      return `${itemText(fault)} is damaged${fault.field === null ? "" : ` (at “${fault.field}”)`}.`;
    default:
      return assertNever(fault);
  }
}

function itemText({ list, place, name }: Extract<KeptFault, { readonly place: number }>): string {
  const item = `${ITEM[list].charAt(0).toUpperCase()}${ITEM[list].slice(1)} ${place}`;
  return name === null ? item : `${item}, “${name}”,`;
}

/** "135 h, 6 courses, likely by 1 June 2027" */
export function wasText({ hours, courses, finish }: KeptPlan["was"]): string {
  if (finish === null) return "no course needed";
  return `${hoursText(hours)}, ${counted(courses, "course")}, likely by ${dayText(finish)}`;
}

/** What an import does with one item, as the heading of those with the same fate. */
export const CHANGE_LABEL = {
  added: "New, joins what you have",
  replaced: "Replaces what you have",
  both: "Differs from yours: both are kept",
  stays: "Differs from yours: yours stays",
  same: "Already here, unchanged",
  "no-room": "Left out: there is no room for more",
} as const satisfies Record<ImportChange["kind"], string>;

export function changeName({ list, name }: ImportChange, linkWords: (link: string) => string): string {
  switch (list) {
    case "plans":
      return `Plan “${name}”`;
    case "finished":
      return `Finished course “${name}”`;
    case "tray":
      return `To compare: ${linkWords(name)}`;
    default:
      return assertNever(list);
  }
}
