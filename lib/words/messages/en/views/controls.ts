import { define } from "@/lib/words/messages/define";

/** What the parts that stand on any page say. */
export const controls = define("controls", {
  /** What became of copying an address. */
  copying: {
    copied: "Link copied",
    refused: "Not allowed to copy: take it from the address bar",
  },
  anotherSite: "(another site)",
});
