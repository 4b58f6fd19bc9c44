import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { PlanRoute } from "@/components/plan/views/plan-route";
import { describeOptions } from "@/components/session/plan-view";
import { PlannerProvider } from "@/components/session/planner-context";
import { SMALL, storeFor } from "@/tests/support/small-planner";

it("the server draws forty steps of a plan of very many, and says how many there are besides", () => {
  const store = storeFor("goal=engineer&from=coder&hours=10");
  const { view } = store.getState();
  const step = view.answer.steps.find(({ kind }) => kind === "course");
  if (step === undefined) throw new Error("The example has no course");
  const steps = Array.from({ length: 100 }, () => step);
  const options = describeOptions(SMALL);
  const skills = new Map(options.skills.map((one) => [one.id, one]));
  const page = renderToStaticMarkup(
    <PlannerProvider value={{ store, options, skills, change: () => {} }}>
      <PlanRoute view={{ ...view, answer: { ...view.answer, steps } }} />
    </PlannerProvider>,
  );
  expect(page.match(/data-shape="course"/g)).toHaveLength(40);
  expect(page).toContain("60 more steps");
});
