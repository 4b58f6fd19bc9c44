import { useId } from "react";
import styles from "./range-chart.module.css";

/** One row: from whom one in five is through to whom one in five is not yet, half between them. */
export interface RangeRow {
  readonly name: string;
  /** How much stands behind it. */
  readonly note: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** A second middle, marked apart. */
  readonly mark?: number;
}

interface RangeChartProps {
  readonly title: string;
  /** What the drawing shows, for those who do not see it. */
  readonly description: string;
  readonly rows: readonly RangeRow[];
  /** Values that are named along the foot; the first and the last are the ends of the scale. */
  readonly ticks: readonly number[];
  readonly tickText: (value: number) => string;
  /** The tick that all else is held against. */
  readonly against?: number;
}

const ROW = 46;
const FOOT = 26;
/** Room at both ends, so that no label is cut. */
const EDGE = 3;

/**
 * Ranges on a scale of equal ratios. Places are shares of the width and text keeps its size, so that one drawing serves a
 * phone and a desk; a table beside it says the same.
 */
export function RangeChart({ title, description, rows, ticks, tickText, against }: RangeChartProps) {
  const id = useId();
  const place = placer(ticks);
  const height = rows.length * ROW + FOOT;
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      width="100%"
      height={height}
      className={styles.chart}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={place(tick)}
            x2={place(tick)}
            y1={0}
            y2={rows.length * ROW}
            className={tick === against ? styles.against : styles.grid}
          />
          <text x={place(tick)} y={height - 8} textAnchor="middle" className={styles.tick}>
            {tickText(tick)}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <Row key={row.name} row={row} top={index * ROW} place={place} />
      ))}
    </svg>
  );
}

function Row({
  row,
  top,
  place,
}: {
  readonly row: RangeRow;
  readonly top: number;
  readonly place: (value: number) => string;
}) {
  const y = top + 32;
  return (
    <g>
      <text x={0} y={top + 18} className={styles.name}>
        {row.name}
        <tspan dx={8} className={styles.note}>
          {row.note}
        </tspan>
      </text>
      <line x1={place(row.low)} x2={place(row.high)} y1={y} y2={y} className={styles.range} />
      <circle cx={place(row.middle)} cy={y} r={5.5} className={styles.middle} />
      {row.mark !== undefined && <Mark x={place(row.mark)} y={y} />}
    </g>
  );
}

function Mark({ x, y }: { readonly x: string; readonly y: number }) {
  return (
    <>
      <line x1={x} x2={x} y1={y - 9} y2={y + 9} className={styles.markEdge} />
      <line x1={x} x2={x} y1={y - 7.5} y2={y + 7.5} className={styles.mark} />
    </>
  );
}

function placer(ticks: readonly number[]): (value: number) => string {
  const [from, to] = [Math.min(...ticks), Math.max(...ticks)].map(Math.log);
  if (from === undefined || to === undefined) return () => "0%";
  return (value) => `${EDGE + ((Math.log(value) - from) / (to - from)) * (100 - 2 * EDGE)}%`;
}
