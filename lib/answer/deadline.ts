import type { Catalog, Role } from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";
import { chanceBy, leastHours, type PerCase, perCase, type StepWork, scheduleSteps } from "@/lib/schedule";
import { workOfSteps } from "./plan-work";
import type { Solve } from "./remember-plans";
import type { AnswerDeadline, DatedRequest, DeadlineWay } from "./types";

interface DeadlineInput {
  readonly catalog: Catalog;
  readonly request: DatedRequest;
  readonly work: readonly StepWork[];
  readonly finish: PerCase<CivilDate>;
  readonly solve: Solve;
}

/**
 * What it takes to be done by the day that the request names: the fewest hours a week for the same plan, how many of ten
 * such plans make it at the hours asked for, and, where the likely date lies after it, the ways out. null without a
 * deadline.
 */
export function deadlineOf(input: DeadlineInput): AnswerDeadline | null {
  const { request, work, finish } = input;
  const { by } = request;
  if (by === null) return null;
  const isMet = perCase((assumed) => finish[assumed] <= by);
  return {
    by,
    needs: leastHours(work, request, by),
    isMet,
    chance: chanceBy(work, request, by),
    ways: isMet.likely ? [] : waysOut(input, by),
  };
}

/** Less to learn at the same hours: dropped wishes, whether or not they are enough, then lighter goals that are. */
function waysOut({ catalog, request, solve }: DeadlineInput, by: CivilDate): readonly DeadlineWay[] {
  const likely: LikelyFinish = (asked) => likelyFinish(catalog, asked, solve);
  return [...dropWishes(request, by, likely), ...lighterGoals(catalog, request, { by, likely })];
}

/** The likely last day of the best plan for a request; null where there is none, none was found in time, or nothing to do. */
type LikelyFinish = (asked: DatedRequest) => CivilDate | null;

function likelyFinish(catalog: Catalog, asked: DatedRequest, solve: Solve): CivilDate | null {
  const outcome = solve(asked);
  if (outcome.outcome !== "planned") return null;
  const scheduled = scheduleSteps(workOfSteps(outcome.plan.steps, catalog, asked), asked);
  return scheduled.ok ? (scheduled.schedule.finish?.likely ?? null) : null;
}

function dropWishes(request: DatedRequest, by: CivilDate, likely: LikelyFinish): readonly DeadlineWay[] {
  const ways: DeadlineWay[] = [];
  if (request.full) {
    const finish = likely({ ...request, full: false });
    if (finish !== null) ways.push({ kind: "core-only", finish, meets: finish <= by });
  }
  for (const { skill } of request.want) {
    const want = request.want.filter((other) => other.skill !== skill);
    if (request.goal === null && want.length === 0) continue;
    const finish = likely({ ...request, want });
    if (finish !== null) ways.push({ kind: "without-skill", skill, finish, meets: finish <= by });
  }
  return ways;
}

const MOST_GOALS = 3;

interface GoalSearch {
  readonly by: CivilDate;
  readonly likely: LikelyFinish;
}

/** Up to three other roles that can be reached in time, those first that share most of the core; ties by id. */
function lighterGoals(
  catalog: Catalog,
  request: DatedRequest,
  { by, likely }: GoalSearch,
): readonly DeadlineWay[] {
  if (request.goal === null) return [];
  const core = new Set(catalog.role(request.goal).mustHave);
  const shared = (role: Role) => role.mustHave.filter((skill) => core.has(skill)).length;
  const others = catalog.roles
    .filter((role) => role.id !== request.goal && shared(role) > 0)
    .toSorted((a, b) => shared(b) - shared(a));
  const ways: DeadlineWay[] = [];
  for (const { id, title } of others) {
    if (ways.length === MOST_GOALS) break;
    const finish = likely({ ...request, goal: id, stage: null });
    if (finish !== null && finish <= by) {
      ways.push({ kind: "lighter-goal", role: id, title, finish, meets: true });
    }
  }
  return ways;
}
