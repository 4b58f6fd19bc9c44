"use client";

import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { CopyAddress } from "@/components/ui/copy-address";
import { Tick } from "@/components/ui/tick";
import { useTranslator } from "@/components/ui/translator";
import { compare } from "@/lib/words/messages/en/compare";
import { AddScenario } from "./add-scenario";
import type { ComparisonChoices } from "./comparison-choices";
import { ComparisonTable } from "./comparison-table";
import type { ScenarioView } from "./comparison-view";
import { type ViewState, withViewState } from "./view-state";

interface ComparisonScreenProps {
  readonly scenarios: readonly ScenarioView[];
  readonly address: string;
  readonly without: readonly (string | null)[];
  readonly choices: ComparisonChoices;
  readonly view: ViewState;
}

/** The comparison, how it is looked at, and what can be added to it. */
export function ComparisonScreen({ scenarios, address, without, choices, view }: ComparisonScreenProps) {
  const t = useTranslator();
  const [state, setState] = useState(view);
  const change = (next: ViewState) => {
    setState(next);
    window.history.replaceState(null, "", withViewState(address, next));
  };
  const switched = { ...state, differencesOnly: !state.differencesOnly };
  return (
    <>
      <p role="status" className="sr-only">
        {t(compare).sideBySide(scenarios.length)}
      </p>
      <div className="no-print mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        {scenarios.length > 1 && (
          <>
            <label className="js-only inline-flex min-h-10 items-center gap-2 text-small">
              <Tick type="checkbox" checked={state.differencesOnly} onChange={() => change(switched)} />
              {t(compare).onlyDifferences}
            </label>
            <noscript>
              <a href={withViewState(address, switched)} className={buttonClass("quiet")}>
                {state.differencesOnly ? t(compare).everyRow : t(compare).onlyDifferences}
              </a>
            </noscript>
          </>
        )}
        <CopyAddress address={withViewState(address, state)} label={t(compare).copyLink} />
      </div>
      <ComparisonTable
        scenarios={scenarios}
        address={address}
        without={without}
        state={state}
        onChange={change}
      />
      <AddScenario choices={choices} address={address} state={state} />
    </>
  );
}
