"use client";

import Link from "next/link";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field, TextArea } from "@/components/ui/field";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import { type KeptPlan, MOST_KEPT } from "@/lib/kept";
import { dayText } from "@/lib/words/dates";
import { wasText } from "@/lib/words/kept/kept-text";
import { keptPage } from "@/lib/words/messages/en/views/kept-page";
import { KeptRow, KeptRows, KeptSection } from "./kept-section";
import type { Keeping } from "./kept-store";
import { RemovedLine } from "./removed-line";
import { useKept } from "./use-keeping";
import { useRemoval } from "./use-removal";

/** The saved plans: open one, name it, note something, compare it, remove it. */
export function KeptPlans({ keeping }: { readonly keeping: Keeping }) {
  const t = useTranslator();
  const { plans } = useKept(keeping);
  const removed = useRemoval();
  const remove = (plan: KeptPlan) => {
    keeping.dropPlan(plan.id);
    removed.remember({ name: plan.name, putBack: () => keeping.keepPlan(plan) });
  };
  return (
    <KeptSection title={t(keptPage).savedPlans}>
      {plans.length === 0 ? (
        <p className="mt-2 text-small text-soft">
          {richly(t(keptPage).noPlans<ReactNode>((text) => <Link href="/">{text}</Link>))}
        </p>
      ) : (
        <KeptRows>
          {plans.map((plan) => (
            <KeptRow key={plan.id}>
              <PlanRow plan={plan} keeping={keeping} remove={() => remove(plan)} />
            </KeptRow>
          ))}
        </KeptRows>
      )}
      <RemovedLine removed={removed} />
    </KeptSection>
  );
}

interface PlanRowProps {
  readonly plan: KeptPlan;
  readonly keeping: Keeping;
  readonly remove: () => void;
}

function PlanRow({ plan, keeping, remove }: PlanRowProps) {
  const t = useTranslator();
  const { name, note, link, was, keptOn } = plan;
  return (
    <article>
      <h3 className="heading-plain text-body">
        <Link href={`/?${link}`} prefetch={false}>
          {name}
        </Link>
      </h3>
      <p className="text-small text-soft">{t(keptPage).keptOn(dayText(keptOn, t), wasText(was, t))}</p>
      {note !== "" && <p className="mt-1 prose-measure text-small whitespace-pre-line">{note}</p>}
      <div className="mt-1 flex flex-wrap items-start gap-x-5">
        <CompareToggle link={link} name={name} keeping={keeping} />
        <Button kind="quiet" className="min-h-8" onClick={remove} aria-label={t(keptPage).removeOf(name)}>
          {t(keptPage).remove}
        </Button>
        <Disclosure
          summary={richly(
            t(keptPage).nameAndNote<ReactNode>((text) => <span className="sr-only">{text}</span>, name),
          )}
          className="w-full sm:w-auto sm:open:w-full"
        >
          <PlanFields plan={plan} keeping={keeping} />
        </Disclosure>
      </div>
    </article>
  );
}

function CompareToggle({
  link,
  name,
  keeping,
}: Pick<KeptPlan, "link" | "name"> & { readonly keeping: Keeping }) {
  const t = useTranslator();
  const { tray } = useKept(keeping);
  const isIn = tray.includes(link);
  const isFull = !isIn && tray.length >= MOST_KEPT.tray;
  return (
    <Button
      kind="quiet"
      className="min-h-8"
      aria-pressed={isIn}
      aria-disabled={isFull}
      aria-label={t(keptPage).compareOf(name)}
      onClick={() => keeping.tray(link, !isIn)}
    >
      {isIn ? t(keptPage).compared : isFull ? t(keptPage).mostCompared(MOST_KEPT.tray) : t(keptPage).compare}
    </Button>
  );
}

function PlanFields({ plan, keeping }: { readonly plan: KeptPlan; readonly keeping: Keeping }) {
  const t = useTranslator();
  const [name, setName] = useState(plan.name);
  const keep = (changes: Partial<Pick<KeptPlan, "name" | "note">>) =>
    keeping.keepPlan({ ...plan, ...changes });
  return (
    <div className="mt-2 mb-2 grid max-w-xl gap-3 text-small">
      <label className="grid gap-1">
        <span className="font-semibold">{t(keptPage).planName}</span>
        <Field
          maxLength={120}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            const said = event.target.value.trim();
            if (said !== "") keep({ name: said });
          }}
          onBlur={() => setName(plan.name)}
        />
      </label>
      <label className="grid gap-1">
        <span className="font-semibold">{t(keptPage).note}</span>
        <TextArea
          className="min-h-24"
          maxLength={4000}
          value={plan.note}
          onChange={(event) => keep({ note: event.target.value })}
        />
      </label>
      <p className="text-soft">{t(keptPage).keptAsYouType}</p>
    </div>
  );
}
