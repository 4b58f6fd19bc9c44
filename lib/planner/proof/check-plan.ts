import { type Catalog, holds, type SkillId } from "@/lib/catalog";
import { MODEL_SKILLS } from "@/lib/planner/lay-out/place-portfolio";
import type { Plan, PlanStep } from "@/lib/planner/types";
import type { PlanRequest } from "@/lib/request";

/** What is wrong with a plan, ours or made by hand. */
export interface PlanFault {
  readonly kind: "unmet" | "missing-skill" | "not-allowed" | "pin-left-out" | "twice" | "not-new";
  readonly id: string;
}

/**
 * Judges a plan against the contract alone: every requirement holds from what is known and done before, every wanted
 * skill is there at the end (of what is often asked, all that courses teach), pins are in, what is left out is out. Shares no code with the search.
 */
export function checkPlan(catalog: Catalog, request: PlanRequest, plan: Plan): readonly PlanFault[] {
  const faults: PlanFault[] = [];
  const skills = initialSkills(catalog, request);
  const seen = new Set<string>();
  for (const step of plan.steps) {
    const id = step.kind === "portfolio" ? `portfolio-project ${step.part}` : step.courseId;
    if (seen.has(id)) faults.push({ kind: "twice", id });
    seen.add(id);
    if (!canStart(catalog, step, skills)) faults.push({ kind: "unmet", id });
    if (step.kind !== "portfolio") {
      const course = catalog.course(step.courseId);
      const forbidden = request.skip.includes(course.id) && !request.pin.includes(course.id);
      if (forbidden || !course.plannable || course.hours === null) faults.push({ kind: "not-allowed", id });
      for (const skill of step.teaches) {
        if (skills.has(skill) || !course.teaches.includes(skill)) faults.push({ kind: "not-new", id });
      }
    }
    const taught = step.kind === "portfolio" ? step.teaches : catalog.course(step.courseId).teaches;
    for (const skill of taught) skills.add(skill);
  }
  for (const id of request.pin) if (!seen.has(id)) faults.push({ kind: "pin-left-out", id });
  for (const skill of wanted(catalog, request))
    if (!skills.has(skill)) faults.push({ kind: "missing-skill", id: skill });
  return faults;
}

/** Portfolio work that counts as learned rests on what the skill rests on; a first piece on a model that was built. */
function canStart(catalog: Catalog, step: PlanStep, skills: ReadonlySet<SkillId>): boolean {
  const has = (skill: SkillId) => skills.has(skill);
  if (step.kind !== "portfolio") return holds(catalog.course(step.courseId).requires, has);
  if (step.part === "first-model") return [...skills].some((skill) => MODEL_SKILLS.includes(skill));
  return step.teaches.every((skill) => holds(catalog.skill(skill).requires, has));
}

function initialSkills(catalog: Catalog, request: PlanRequest): Set<SkillId> {
  const skills = new Set(request.from === null ? [] : catalog.background(request.from).knows);
  for (const skill of request.know) skills.add(skill);
  for (const skill of request.learn) skills.delete(skill);
  for (const id of request.done) for (const skill of catalog.course(id).teaches) skills.add(skill);
  return skills;
}

function wanted(catalog: Catalog, request: PlanRequest): readonly SkillId[] {
  const skills = [...request.want];
  if (request.goal !== null) {
    const role = catalog.role(request.goal);
    skills.push(...role.mustHave);
    if (request.full) {
      skills.push(...role.oftenAsked.filter((skill) => catalog.skill(skill).untaught === null));
    }
  }
  return skills.filter((skill) => request.portfolioHours !== 0 || skill !== "portfolio-project");
}
