import { counted } from "@/components/wording/amounts";
import { asOfText } from "@/components/wording/dates";
import { PROGRAM_KIND_LABEL, STATUS_LABEL } from "@/components/wording/labels";
import type { Program } from "@/lib/catalog";
import { Fact } from "./fact-list";
import { HoursFact } from "./hours-fact";
import { PriceFact } from "./money-facts";

/** All facts of a program, each with its sources and their dates. */
export function ProgramFacts({ program }: { readonly program: Program }) {
  const { sources, courseCount, kind, status, statusNote, asOf } = program;
  return (
    <>
      <dl className="border-t border-hairline">
        <HoursFact hours={program.hours} note={null} sources={sources} />
        <PriceFact price={program.price} sources={sources} />
        <Fact
          name="Courses"
          kind="program"
          sources={sources}
          value={courseCount === null ? null : counted(courseCount, "course")}
        />
        <Fact name="Kind" value={PROGRAM_KIND_LABEL[kind]} />
        <Fact name="Status" kind="status" sources={sources} value={STATUS_LABEL[status]} note={statusNote} />
      </dl>
      {asOf && (
        <p className="mt-2 text-small text-soft">
          This entry was last gone through with what was known as of {asOfText(asOf)}.
        </p>
      )}
    </>
  );
}
