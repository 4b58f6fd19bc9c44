import skillNames from "@/data/skill-names.json";
import { makeMatcher, namesFile } from "@/lib/posting";

export const realNames = namesFile.parse(skillNames);
export const realMatcher = makeMatcher(realNames);
