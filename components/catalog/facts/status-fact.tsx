import type { ReactNode } from "react";
import { richly } from "@/components/ui/richly";
import { type Course, statusGround } from "@/lib/catalog";
import { labels } from "@/lib/words/messages/en/labels";
import { facts } from "@/lib/words/messages/en/pages/facts";
import type { Translator } from "@/lib/words/messages/translator";
import { type FactEntry, SourceName } from "./fact-list";

/** The state of a course or program, and what it rests on: a page that lists it, or our own reading of the newest one. */
export function statusFact(
  entry: Pick<Course, "status" | "statusNote" | "sources">,
  t: Translator,
): FactEntry {
  const name = t(facts).fact.status;
  const ground = statusGround(entry);
  const value = t(labels).status[entry.status];
  if (ground.kind !== "ours") return { name, kind: "status", value, note: entry.statusNote };
  const newest = <SourceName source={ground.newest} t={t} />;
  const note = richly(t(facts).readAsOpen<ReactNode>(entry.statusNote ?? "", newest));
  return { name, value, note };
}
