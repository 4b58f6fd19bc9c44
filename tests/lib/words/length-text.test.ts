import { expect, test } from "vitest";
import { lengthText } from "@/lib/words/amounts";

test("a length is its typical hours; where the figure counts a part only, it says which", () => {
  expect(lengthText({ typical: 22, covers: undefined })).toBe("22 h");
  expect(lengthText({ typical: 13.5, covers: "videos" })).toBe("14 h of video");
  expect(lengthText({ typical: 5.6, covers: "labs" })).toBe("5.5 h of labs");
});
