"use client";

import { usePlanner } from "@/components/session/planner-context";
import { useTranslator } from "@/components/ui/translator";
import type { TradeOffPoint } from "@/lib/answer";
import { withWishes } from "@/lib/request";
import { hoursText } from "@/lib/words/amounts";
import { alternatives } from "@/lib/words/messages/en/views/alternatives";

const WIDTH = 320;
const HEIGHT = 180;
const EDGE = { left: 46, right: 16, top: 14, bottom: 36 } as const;

/** Programs to the right, hours upwards. The list beside it says the same, so that it is hidden from screen readers. */
export function TradeOffChart({ points }: { readonly points: readonly TradeOffPoint[] }) {
  const t = useTranslator();
  const { change } = usePlanner();
  const scale = scaleFor(points);
  const front = points.filter(({ isProven }) => isProven);
  const line = front.map((point) => `${scale.x(point)},${scale.y(point)}`).join(" ");
  const ticks = [...new Set(points.map(({ programs }) => programs))];
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="w-full max-w-80 text-soft">
      <path
        d={`M${EDGE.left} ${EDGE.top}V${HEIGHT - EDGE.bottom}H${WIDTH - EDGE.right}`}
        fill="none"
        stroke="var(--hairline)"
      />
      {[...new Set([scale.most, scale.least])].map((hours) => (
        <text
          key={hours}
          x={EDGE.left - 6}
          y={scale.y({ hours }) + 4}
          textAnchor="end"
          fontSize={12}
          fill="currentColor"
        >
          {hoursText(hours, t)}
        </text>
      ))}
      {ticks.map((programs) => (
        <text
          key={programs}
          x={scale.x({ programs })}
          y={HEIGHT - 20}
          textAnchor="middle"
          fontSize={12}
          fill="currentColor"
        >
          {programs}
        </text>
      ))}
      <text
        x={(EDGE.left + WIDTH - EDGE.right) / 2}
        y={HEIGHT - 4}
        textAnchor="middle"
        fontSize={12}
        fill="currentColor"
      >
        {t(alternatives).programsToStart}
      </text>
      <polyline points={line} fill="none" stroke="var(--rail)" strokeWidth={2} />
      {points.map((point) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the eye and the mouse; the list beside it holds the links
        <g
          key={`${point.programs} ${point.hours}`}
          onClick={() => !point.isShown && change(withWishes(point.wishes))}
          className={point.isShown ? undefined : "cursor-pointer"}
        >
          <circle cx={scale.x(point)} cy={scale.y(point)} r={14} fill="transparent" />
          <circle
            cx={scale.x(point)}
            cy={scale.y(point)}
            r={point.isShown ? 7 : 4.5}
            fill={point.isShown ? "var(--blaze)" : "var(--paper-raised)"}
            stroke="var(--ink)"
            strokeWidth={1.5}
          />
        </g>
      ))}
    </svg>
  );
}

function scaleFor(points: readonly TradeOffPoint[]) {
  const hours = points.map((point) => point.hours);
  const programs = points.map((point) => point.programs);
  const [least, most] = [Math.min(...hours), Math.max(...hours)];
  const [fewest, many] = [Math.min(...programs), Math.max(...programs)];
  const inner = { width: WIDTH - EDGE.left - EDGE.right - 24, height: HEIGHT - EDGE.top - EDGE.bottom - 16 };
  return {
    least,
    most,
    x: (point: Pick<TradeOffPoint, "programs">) =>
      EDGE.left + 12 + (many === fewest ? 0.5 : (point.programs - fewest) / (many - fewest)) * inner.width,
    y: (point: Pick<TradeOffPoint, "hours">) =>
      EDGE.top + 4 + (most === least ? 0.5 : (most - point.hours) / (most - least)) * inner.height,
  };
}
