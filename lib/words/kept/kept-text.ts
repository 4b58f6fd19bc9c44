import type { ImportChange, KeptFault, KeptPlan } from "@/lib/kept";
import { hoursText } from "@/lib/words/amounts";
import { assertNever } from "@/lib/words/assert-never";
import { dayText } from "@/lib/words/dates";
import { kept } from "@/lib/words/messages/en/kept";
import { english, type Translator } from "@/lib/words/messages/translator";

/** Why a file, or one item of it, cannot be read. */
export function keptFaultText(fault: KeptFault, t: Translator = english): string {
  switch (fault.code) {
    case "too-large":
      return t(kept).tooLarge;
    case "not-json":
      return t(kept).notJson;
    case "foreign":
      return t(kept).foreign;
    case "newer":
      return t(kept).newer(fault.version);
    case "no-list":
      return t(kept).noList(fault.list);
    case "too-many":
      return t(kept).tooMany(fault.list, fault.most);
    case "repeated":
      return t(kept).repeated(fault.list, fault.place, fault.name);
    case "bad-item":
      return t(kept).badItem(fault.list, fault.place, fault.name, fault.field);
    default:
      return assertNever(fault);
  }
}

/** "135 h, 6 courses, likely by 1 June 2027" */
export function wasText({ hours, courses, finish }: KeptPlan["was"], t: Translator = english): string {
  if (finish === null) return t(kept).noCourse;
  return t(kept).was(hoursText(hours, t), courses, dayText(finish, t));
}

export function changeName(
  { list, name }: ImportChange,
  linkWords: (link: string) => string,
  t: Translator = english,
): string {
  return t(kept).changeOf[list](list === "tray" ? linkWords(name) : name);
}
