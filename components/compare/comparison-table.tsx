"use client";

import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { ArrowLeft, ArrowLeftRight, ArrowRight, X } from "lucide-react";
import Link from "next/link";
import { type MouseEvent, type ReactNode, useMemo } from "react";
import { buttonClass } from "@/components/ui/button";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import { askedText, scenarioTitle } from "@/lib/words/compare/scenario-text";
import { compare } from "@/lib/words/messages/en/compare";
import { impossibleHeadline } from "@/lib/words/plan/impossible-text";
import { differs, MEASURES, type Measure } from "./comparison-rows";
import styles from "./comparison-table.module.css";
import type { ScenarioView } from "./comparison-view";
import { type ViewState, withViewState } from "./view-state";

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnVisibilityFeature,
  sortFns: { basic: sortFn_basic },
});

const helper = createColumnHelper<typeof features, ScenarioView>();

/** A scenario is a record, a measure a field of it; shown the other way round, one column for each scenario. */
const columns = helper.columns(
  MEASURES.map(({ id, rank, mostFirst = false }) =>
    helper.accessor(rank, { id, sortFn: "basic", sortUndefined: "last", sortDescFirst: mostFirst }),
  ),
);

interface ComparisonTableProps {
  readonly scenarios: readonly ScenarioView[];
  /** The comparison's own address; how it is looked at comes behind it. */
  readonly address: string;
  /** The address without each scenario, in the order of `scenarios`. */
  readonly without: readonly (string | null)[];
  readonly state: ViewState;
  readonly onChange: (state: ViewState) => void;
}

/** The scenarios side by side: a table, on a phone one list for each row. */
export function ComparisonTable({ scenarios, address, without, state, onChange }: ComparisonTableProps) {
  const t = useTranslator();
  const data = useMemo(() => [...scenarios], [scenarios]);
  const slices = useMemo(() => tableSlices(state, scenarios), [state, scenarios]);
  const table = useTable({ features, columns, data, state: slices, getRowId: (row) => row.letter });
  const shown = table.getRowModel().rows.map((row) => row.original);
  const rows = MEASURES.filter(({ id }) => table.getColumn(id)?.getIsVisible());
  const [first] = scenarios;
  if (first === undefined) return null;
  return (
    <div className="md:overflow-x-auto">
      <table className={styles.table} style={{ "--columns": scenarios.length }}>
        <caption className="sr-only">{t(compare).caption}</caption>
        <thead>
          <tr>
            <td className="max-md:hidden" />
            {shown.map((scenario) => (
              <ScenarioHead
                key={scenario.letter}
                scenario={scenario}
                without={without[scenarios.indexOf(scenario)] ?? null}
                state={state}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((measure) => (
            <tr key={measure.id} data-differs={differs(measure, scenarios)}>
              <RowHead measure={measure} address={address} state={state} onChange={onChange}>
                {scenarios.length > 1 && differs(measure, scenarios) && <Differs />}
              </RowHead>
              {shown.map((scenario) => (
                <td key={scenario.letter}>
                  <span className={`${styles.letter} md:hidden`}>
                    {scenario.letter}
                    <span className="sr-only">, {scenarioTitle(scenario.name, t)}: </span>
                  </span>
                  <div className="min-w-0">
                    {scenario.impossible === null ? (
                      measure.cell(scenario, first, t)
                    ) : (
                      <span className="text-soft">{t(compare).noPlan}</span>
                    )}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function tableSlices({ sort, differencesOnly }: ViewState, scenarios: readonly ScenarioView[]) {
  const isShown = (measure: Measure) => !differencesOnly || differs(measure, scenarios);
  return {
    sorting: sort ? [sort] : [],
    columnVisibility: Object.fromEntries(MEASURES.map((measure) => [measure.id, isShown(measure)])),
  };
}

interface ScenarioHeadProps {
  readonly scenario: ScenarioView;
  readonly without: string | null;
  readonly state: ViewState;
}

function ScenarioHead({ scenario, without, state }: ScenarioHeadProps) {
  const t = useTranslator();
  const { letter, ask, href, isProgram, impossible } = scenario;
  const title = scenarioTitle(scenario.name, t);
  const said = t(compare);
  const spoken = (text: string): ReactNode => <span className="sr-only">{text}</span>;
  return (
    <th scope="col">
      <div className="flex items-start gap-2.5">
        <span className={styles.letter}>{letter}</span>
        <div className="min-w-0 flex-1">
          <span className="font-display text-body leading-snug font-semibold">{title}</span>
          <span className="mt-0.5 block font-normal text-soft">{askedText(ask, t)}</span>
          {impossible && <span className="mt-1 block">{impossibleHeadline(impossible, t)}</span>}
          <span className="no-print mt-1 flex flex-wrap gap-x-4 font-normal">
            <Link href={href} prefetch={false} className={buttonClass("quiet")}>
              {richly(isProgram ? said.programFacts(spoken, title) : said.openPlan(spoken, title))}
            </Link>
            {without !== null && (
              <Link
                href={withViewState(without, state)}
                prefetch={false}
                scroll={false}
                rel="nofollow"
                className={buttonClass("quiet")}
              >
                <X aria-hidden="true" size={14} /> {richly(said.removeScenario(spoken, title))}
              </Link>
            )}
          </span>
        </div>
      </div>
    </th>
  );
}

function Differs() {
  const t = useTranslator();
  return <span className={styles.differs}>{t(compare).rowDiffers}</span>;
}

interface RowHeadProps {
  readonly measure: Measure;
  readonly address: string;
  readonly state: ViewState;
  readonly onChange: (state: ViewState) => void;
  readonly children: ReactNode;
}

const ARIA = { asc: "ascending", desc: "descending", none: "none" } as const;
const ICON = { asc: ArrowRight, desc: ArrowLeft, none: ArrowLeftRight } as const;

/** A heading that sorts the columns: the first click puts the best in front, the second the other way, the third undoes it. */
function RowHead({ measure, address, state, onChange, children }: RowHeadProps) {
  const t = useTranslator();
  const { id, mostFirst = false } = measure;
  const own = state.sort?.id === id ? state.sort : null;
  const order = own === null ? "none" : own.desc ? "desc" : "asc";
  const next: ViewState = {
    ...state,
    sort: own === null ? { id, desc: mostFirst } : own.desc === mostFirst ? { id, desc: !mostFirst } : null,
  };
  const Icon = ICON[order];
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <th scope="row" aria-sort={ARIA[order]}>
      <a
        href={withViewState(address, next)}
        onClick={follow}
        rel="nofollow"
        title={t(compare).sortByRow}
        className={styles.sort}
      >
        {t(compare).row[id]}
        <Icon
          aria-hidden="true"
          size={15}
          className={`no-print shrink-0 ${order === "none" ? "text-edge" : ""}`}
        />
      </a>
      {children}
    </th>
  );
}
