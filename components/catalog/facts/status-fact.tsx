import { type Course, statusGround } from "@/lib/catalog";
import { labels } from "@/lib/words/messages/en/labels";
import { type FactEntry, SourceName } from "./fact-list";

/** The state of a course or program, and what it rests on: a page that lists it, or our own reading of the newest one. */
export function statusFact(entry: Pick<Course, "status" | "statusNote" | "sources">): FactEntry {
  const ground = statusGround(entry);
  const value = labels.status[entry.status];
  if (ground.kind !== "ours") return { name: "Status", kind: "status", value, note: entry.statusNote };
  const note = (
    <>
      {entry.statusNote} Our reading: nothing on record says that it has closed. The newest page on it is{" "}
      <SourceName source={ground.newest} />.
    </>
  );
  return { name: "Status", value, note };
}
