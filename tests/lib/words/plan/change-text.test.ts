import { expect, it } from "vitest";
import { answerRequest, changePlan } from "@/lib/answer";
import { compileCatalog } from "@/lib/planner";
import { changeText } from "@/lib/words/plan/change-text";
import { requestOf, SMALL, TODAY } from "@/tests/support/small-planner";

const compiled = compileCatalog(SMALL);
const LINK = "goal=engineer&from=coder&hours=10";
const changed = (wishes: string, from = LINK) =>
  changePlan({ compiled, request: requestOf(from), today: TODAY }, requestOf(`${LINK}${wishes}`));

it("says hours, finish, cost and the courses that come and go", () => {
  expect(changeText(changed("&skip=learn-regression"), ["learn-regression"])).toMatch(
    /^20 h more, 14 days later, .*\. “Slow regression” comes in\.$/,
  );
});

it("says that nothing changes, that no plan is left, and that there is one again", () => {
  expect(changeText(changed("&pin=ship-models"))).toBe("Changes nothing now.");
  expect(changeText(changed("&skip=ship-models"))).toBe("There would be no plan.");
  expect(changeText(changed("", `${LINK}&skip=ship-models`))).toBe("There would be a plan again.");
  const { outcome } = answerRequest({
    compiled,
    request: requestOf(`${LINK}&skip=ship-models`),
    today: TODAY,
  });
  expect(outcome).toBe("impossible");
});
