"use client";

import { usePlanner } from "./planner-context";

/** Shapes the plan from a step; every choice stands in the link and under "More wishes", where it can be taken back. */
export function StepActions({ courseId }: { readonly courseId: string }) {
  const request = usePlanner((state) => state.request);
  const step = usePlanner((state) => state.answer.steps.find((one) => one.courseId === courseId));
  const change = usePlanner((state) => state.change);
  const ready = usePlanner((state) => state.ready);
  const course = usePlanner((state) => state.findCourse(courseId));
  if (!ready || !step || !course) return null;
  const pinned = request.pin.includes(course.id);
  return (
    <p className="no-print mt-2 flex flex-wrap gap-x-5">
      <button
        type="button"
        className="action"
        onClick={() =>
          change({
            pin: pinned ? request.pin.filter((id) => id !== course.id) : [...request.pin, course.id].sort(),
          })
        }
      >
        {pinned ? "Let the plan choose" : "Keep it, whatever I change"}
      </button>
      <button
        type="button"
        className="action"
        onClick={() =>
          change({
            skip: [...request.skip, course.id].sort(),
            pin: request.pin.filter((id) => id !== course.id),
          })
        }
      >
        Leave it out
      </button>
      <button
        type="button"
        className="action"
        onClick={() =>
          change({
            done: [...request.done, course.id].sort(),
            pin: request.pin.filter((id) => id !== course.id),
          })
        }
      >
        I have finished it
      </button>
    </p>
  );
}
