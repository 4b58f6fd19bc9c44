"use client";

import { useMemo } from "react";
import { stepKey, useSelection, useStepMark } from "@/components/plan/steps/step-selection";
import type { PlanView } from "@/components/session/plan-view";
import { Note } from "@/components/ui/note";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { useTranslator } from "@/components/ui/translator";
import { hoursText } from "@/lib/words/amounts";
import { dayText } from "@/lib/words/dates";
import { views } from "@/lib/words/messages/en/plan/views";
import { BOX, layOutSteps, type StepArrow, type StepBox } from "./graph-layout";
import styles from "./plan-graph.module.css";

/** What rests on what: the plan's steps as boxes, in its order for keyboard and screen reader, with arrows between them. */
export default function PlanGraph({ view: { answer } }: { readonly view: PlanView }) {
  const t = useTranslator();
  const { steps } = answer;
  const { width, height, boxes, arrows } = useMemo(() => layOutSteps(steps), [steps]);
  const titles = new Map(steps.map((step) => [stepKey(step), step.title]));
  return (
    <div data-wide>
      <h2 id="graph-title" className="text-lead">
        {t(views).graph}
      </h2>
      <Note className="mt-1">{t(views).lines}</Note>
      <ScrollRegion labelledBy="graph-title" className="mt-4 pb-2">
        <div className="relative mx-auto" style={{ width, height }}>
          <svg aria-hidden="true" width={width} height={height} className="absolute inset-0">
            <defs>
              <marker
                id="arrow"
                viewBox="0 0 8 8"
                refX="7"
                refY="4"
                markerWidth="7"
                markerHeight="7"
                orient="auto"
              >
                <path d="M0 0 8 4 0 8Z" fill="var(--rail)" />
              </marker>
            </defs>
            {arrows.map((arrow) => (
              <Arrow key={`${arrow.from} ${arrow.to}`} arrow={arrow} />
            ))}
          </svg>
          <ol>
            {boxes.map((box) => (
              <Box key={stepKey(box.step)} box={box} titles={titles} />
            ))}
          </ol>
        </div>
      </ScrollRegion>
    </div>
  );
}

function Arrow({ arrow: { points, isMust } }: { readonly arrow: StepArrow }) {
  const path = points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join(" ");
  return (
    <path
      d={path}
      fill="none"
      stroke="var(--rail)"
      strokeWidth={isMust ? 2 : 1.25}
      strokeDasharray={isMust ? undefined : "4 4"}
      strokeLinejoin="round"
      markerEnd="url(#arrow)"
    />
  );
}

interface BoxProps {
  readonly box: StepBox;
  readonly titles: ReadonlyMap<string, string>;
}

function Box({ box: { step, x, y, needs }, titles }: BoxProps) {
  const t = useTranslator();
  const key = stepKey(step);
  const mark = useStepMark(key);
  const { selected, select } = useSelection();
  const before = needs.map((need) => titles.get(need) ?? need);
  return (
    <li {...mark} className={styles.box} style={{ left: x, top: y, width: BOX.width, height: BOX.height }}>
      <button
        type="button"
        aria-pressed={selected === key}
        onClick={() => select(key)}
        className={styles.pick}
      >
        <span className="line-clamp-2 font-semibold">{step.title}</span>
        <span className="text-soft">
          {t(views).by(hoursText(step.hours.typical, t), dayText(step.finish, t))}
        </span>
        {before.length > 0 && <span className="sr-only">{t(views).needs(before)}</span>}
      </button>
    </li>
  );
}
