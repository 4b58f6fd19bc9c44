import type { AnswerInput } from "@/lib/answer/answer-request";
import { type NamedCourse, nameCourse } from "@/lib/answer/difference";
import { type Certificate, certify, checkCertificate, type Landmark, plan } from "@/lib/planner";

interface Named {
  readonly id: string;
  readonly title: string;
}

/** A landmark with the titles of what it names. */
export interface NamedLandmark extends Pick<Landmark, "share"> {
  /** It holds only for plans with this; null where it holds for all. */
  readonly when: Named | null;
  readonly courses: readonly NamedCourse[];
  readonly programs: readonly Named[];
  /** Tools to start with. */
  readonly members: readonly Named[];
}

/** Why no plan is better, ready to be told. */
export interface ProofStory extends Pick<Certificate, "weight" | "bound" | "cases"> {
  /** Those that count something: for all plans before those that hold only with a course, the heaviest first. */
  readonly landmarks: readonly NamedLandmark[];
  /** The checker, which shares no code with the search, found no fault in it. */
  readonly isChecked: boolean;
}

/** The certificate of the best plan for a request, checked and with titles; null where there is no plan or no proof. */
export function tellProof({ compiled, request, limits, solve }: AnswerInput): ProofStory | null {
  const { catalog } = compiled;
  const outcome = solve ? solve(request, limits) : plan(compiled, request, limits);
  const certificate = certify(compiled, request, outcome, limits);
  if (certificate === null) return null;
  const { weight, bound, cases, landmarks } = certificate;
  const named = landmarks
    .filter(({ share }) => share > 0)
    .map(
      ({ when, courses, programs, members, share }): NamedLandmark => ({
        when: when === null ? null : nameCourse(catalog, when),
        courses: courses.map((id) => nameCourse(catalog, id)),
        programs: programs.map((id) => ({ id, title: catalog.program(id).title })),
        members: members.map((id) => ({ id, title: catalog.findTool(id)?.title ?? id })),
        share,
      }),
    )
    .toSorted((a, b) => Number(a.when !== null) - Number(b.when !== null) || b.share - a.share);
  const isChecked = checkCertificate(catalog, request, certificate).length === 0;
  return { weight, bound, cases, landmarks: named, isChecked };
}
