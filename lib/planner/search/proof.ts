import type { PlanLimits } from "@/lib/planner/types";
import type { Quest } from "./search-state";

/** The search for the least weight, and what of it was left out. */
export class Proof implements Quest {
  readonly isProof = true;
  /** Branches that were looked into. */
  nodes = 0;
  /** Something was not looked into. */
  isCut = false;
  /** No plan of what was not looked into weighs less. */
  leftOpen = Number.POSITIVE_INFINITY;
  private isStopped = false;
  private hasPlan = false;

  /** With `anyPlan`, the first plan ends the search. */
  constructor(
    private readonly limits: PlanLimits,
    private readonly anyPlan: boolean,
  ) {}

  isOver(): boolean {
    if ((this.anyPlan && this.hasPlan) || this.limits.stop?.()) this.end();
    return this.isStopped;
  }

  enter(): boolean {
    const { nodes } = this.limits;
    if (nodes !== undefined && this.nodes >= nodes) this.end();
    if (this.isOver()) return false;
    this.nodes++;
    return true;
  }

  leave(bound: number): void {
    this.leftOpen = Math.min(this.leftOpen, bound);
  }

  accepts(): boolean {
    return true;
  }

  found(): void {
    this.hasPlan = true;
  }

  leaveUndecided(weight: number): void {
    this.isCut = true;
    this.leave(weight);
  }

  private end(): void {
    this.isStopped = true;
    this.isCut = true;
  }
}
