"use client";

import { Columns3 } from "lucide-react";
import Link from "next/link";
import { Button, buttonClass } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { useTranslator } from "@/components/ui/translator";
import { keptPage } from "@/lib/words/messages/en/views/kept-page";
import { KeptRow, KeptRows, KeptSection } from "./kept-section";
import type { Keeping } from "./kept-store";
import { type LinkTitles, linkWords } from "./link-words";
import { RemovedLine } from "./removed-line";
import { useKept } from "./use-keeping";
import { useRemoval } from "./use-removal";

interface TrayListProps {
  readonly keeping: Keeping;
  readonly titles: LinkTitles;
}

/** The plans that the learner put side by side. */
export function TrayList({ keeping, titles }: TrayListProps) {
  const t = useTranslator();
  const { tray, plans } = useKept(keeping);
  const removed = useRemoval();
  const nameOf = (link: string) =>
    plans.find((plan) => plan.link === link)?.name ?? linkWords(link, titles, t);
  const remove = (link: string) => {
    keeping.tray(link, false);
    removed.remember({ name: nameOf(link), putBack: () => keeping.tray(link, true) });
  };
  return (
    <KeptSection title={t(keptPage).toCompare}>
      {tray.length === 0 ? (
        <Note className="mt-2">{t(keptPage).noneToCompare}</Note>
      ) : (
        <KeptRows>
          {tray.map((link) => (
            <KeptRow key={link}>
              <p className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
                <span className="min-w-0 grow">
                  <Link href={`/?${link}`} prefetch={false}>
                    {nameOf(link)}
                  </Link>
                </span>
                <Button
                  kind="quiet"
                  onClick={() => remove(link)}
                  aria-label={t(keptPage).takeOutOf(nameOf(link))}
                >
                  {t(keptPage).takeOut}
                </Button>
              </p>
            </KeptRow>
          ))}
        </KeptRows>
      )}
      <RemovedLine removed={removed} />
      {tray.length > 1 && (
        <p className="mt-3">
          <a href={comparisonOf(tray)} className={buttonClass("plain")}>
            <Columns3 aria-hidden="true" size={16} /> {t(keptPage).compareThese(tray.length)}
          </a>
        </p>
      )}
    </KeptSection>
  );
}

function comparisonOf(links: readonly string[]): string {
  return `/kept/compare?${new URLSearchParams(links.map((link) => ["plan", link]))}`;
}
