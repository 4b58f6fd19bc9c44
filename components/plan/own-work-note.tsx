import Link from "next/link";
import type { ReactNode } from "react";
import { useWords } from "@/components/session/planner-context";
import { Note } from "@/components/ui/note";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import type { Answer } from "@/lib/answer";
import { plan } from "@/lib/words/messages/en/plan/plan";

/** What was asked for beyond the core and no course teaches: said beside the plan, which does not wait for it. */
export function OwnWorkNote({ answer: { coverage } }: { readonly answer: Answer }) {
  const t = useTranslator();
  const words = useWords();
  const { ownWork } = coverage;
  if (ownWork.length === 0) return null;
  return (
    <section aria-labelledby="own-work-title" className="mt-8 border-l-4 border-hairline py-0.5 pl-5">
      <h2 id="own-work-title" className="heading-plain text-body">
        {t(plan).leftToOwnWork}
      </h2>
      <Note className="mt-1">
        {richly(
          t(plan).ownWorkAsked<ReactNode>(
            ownWork.map((skill) => (
              <Link key={skill} href={`/skills/${skill}`} prefetch={false}>
                {words.skill(skill)}
              </Link>
            )),
          ),
        )}
      </Note>
    </section>
  );
}
