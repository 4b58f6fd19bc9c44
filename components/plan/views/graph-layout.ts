import { Graph, layout, type NodeLabel } from "@dagrejs/dagre";
import { stepKey } from "@/components/plan/steps/step-selection";
import type { AnswerStep } from "@/lib/answer";

/** Size of a step's box, in pixels. */
export const BOX = { width: 192, height: 84 } as const;

/** Room around the drawing, in pixels. */
const MARGIN = 4;

export interface StepBox {
  readonly step: AnswerStep;
  /** Left and top edge, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Keys of the steps that it must come after. */
  readonly needs: readonly string[];
}

export interface StepArrow {
  readonly from: string;
  readonly to: string;
  /** The later step cannot start before; else it is better, or its publisher's order. */
  readonly isMust: boolean;
  readonly points: readonly Point[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface StepGraph {
  readonly width: number;
  readonly height: number;
  /** In the plan's order. */
  readonly boxes: readonly StepBox[];
  readonly arrows: readonly StepArrow[];
}

type Link = Omit<StepArrow, "points">;

/** Where each step of a plan stands in a drawing that runs from what comes first, at the top, down to what rests on it. */
export function layOutSteps(steps: readonly AnswerStep[]): StepGraph {
  const links = linksOf(steps);
  const graph = new Graph<object, NodeLabel, { points?: readonly Point[] }>();
  graph.setGraph({ rankdir: "TB", nodesep: 28, ranksep: 44 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const step of steps) graph.setNode(stepKey(step), { ...BOX });
  for (const { from, to } of links) graph.setEdge(from, to, {});
  layout(graph);
  const boxes = steps.map((step) => {
    const key = stepKey(step);
    const { x = 0, y = 0 } = graph.node(key) ?? {};
    const needs = links.filter((link) => link.to === key && link.isMust).map(({ from }) => from);
    return { step, x: x - BOX.width / 2, y: y - BOX.height / 2, needs };
  });
  const arrows = links.map((link) => ({ ...link, points: graph.edge(link.from, link.to)?.points ?? [] }));
  return withinBounds(boxes, arrows);
}

/** Arrows may pass outside of all boxes: everything is moved so that nothing lies left of or above the drawing. */
function withinBounds(boxes: readonly StepBox[], arrows: readonly StepArrow[]): StepGraph {
  const points = arrows.flatMap((arrow) => arrow.points);
  const corners = boxes.flatMap(({ x, y }) => [
    { x, y },
    { x: x + BOX.width, y: y + BOX.height },
  ]);
  const all = [...points, ...corners];
  const left = Math.min(...all.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...all.map(({ y }) => y)) - MARGIN;
  const moved = <T extends Point>(item: T): T => ({ ...item, x: item.x - left, y: item.y - top });
  return {
    width: Math.max(...all.map(({ x }) => x)) - left + MARGIN,
    height: Math.max(...all.map(({ y }) => y)) - top + MARGIN,
    boxes: boxes.map(moved),
    arrows: arrows.map((arrow) => ({ ...arrow, points: arrow.points.map(moved) })),
  };
}

/** Which step comes after which, by the plan's own reasons; what closes the plan comes after all before it. */
function linksOf(steps: readonly AnswerStep[]): readonly Link[] {
  const keys = new Set(steps.map(stepKey));
  const links = new Map<string, Link>();
  const add = (link: Link) => {
    const name = `${link.from} ${link.to}`;
    if (keys.has(link.from) && !links.get(name)?.isMust) links.set(name, link);
  };
  for (const step of steps) {
    const to = stepKey(step);
    for (const reason of step.because) {
      if (reason.kind === "after") {
        add({ from: reason.course, to, isMust: true });
      } else if (reason.kind === "better-after" || reason.kind === "program-order") {
        add({ from: reason.course, to, isMust: false });
      }
    }
  }
  const last = steps.findLastIndex(({ kind, part }) => kind === "applying" || part === "final");
  const closing = steps[last];
  const opens = new Set([...links.values()].map(({ from }) => from));
  for (const step of closing ? steps.slice(0, last) : []) {
    const from = stepKey(step);
    if (closing && !opens.has(from)) add({ from, to: stepKey(closing), isMust: false });
  }
  return [...links.values()];
}
