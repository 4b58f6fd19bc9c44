/**
 * Measures how well postings and CVs are read: `npm run -s match -- FOLDER` or `npm run -s match -- FILE.jsonl …`.
 *
 * A line is a labelled text: `{ id, text, labels: [{ id, tier }] }` for a posting, `{ id, text, labels: [{ id, evidence }] }`
 * for a CV. Prints precision and recall, the tiers that were told right, and a line for each text that falls short.
 * Exit code: 0, or 2 where nothing could be read.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { records } from "@/data";
import skillNames from "@/data/skill-names.json";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { makeMatcher, namesFile, readCv, readPosting, TIERS } from "@/lib/posting";
import {
  type LabelledCv,
  type LabelledPosting,
  type LabelledTexts,
  readLabelledTexts,
} from "./labelled-texts";
import { addScores, NO_SCORE, precision, recall, type Score, scoreOf, scoreText } from "./match-score";

/** What a text should reach; one that does not is named. */
const AIMS = { posting: { precision: 0.9, recall: 0.85 }, cv: { precision: 0.9, recall: 0.8 } } as const;

const catalog = catalogOrThrow(parseRecords(records));
const matcher = makeMatcher(namesFile.parse(skillNames));
const isSkill = (id: string) => catalog.findSkill(id) !== undefined;

function main(paths: readonly string[]): void {
  const files = paths.flatMap(filesAt).map(readFile);
  const [postings, cvs] = [files.flatMap((file) => file.postings), files.flatMap((file) => file.cvs)];
  if (postings.length + cvs.length === 0) throw new Error("no labelled texts");
  if (postings.length > 0) printPostings(postings);
  if (cvs.length > 0) printCvs(cvs);
}

function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => join(path, name));
}

function readFile(path: string): LabelledTexts {
  try {
    return readLabelledTexts(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function printPostings(postings: readonly LabelledPosting[]): void {
  let [required, told, heard, asked] = [NO_SCORE, NO_SCORE, NO_SCORE, NO_SCORE];
  const tiers = new Map(TIERS.map((tier) => [tier, { right: 0, all: 0 }]));
  for (const { id, text, labels } of postings) {
    const demands = readPosting(text, matcher).filter(({ term }) => isSkill(term.id));
    const found = new Map(demands.map(({ term, tier }) => [term.id, tier]));
    const wanted = new Map(labels.map((label) => [label.id, label.tier]));
    const one = scoreOf(withValue(found, "required"), withValue(wanted, "required"));
    required = addScores(required, one);
    told = addScores(told, scoreOf(withValue(found, "required"), new Set(wanted.keys())));
    heard = addScores(heard, scoreOf(new Set(found.keys()), withValue(wanted, "required")));
    asked = addScores(asked, scoreOf(new Set(found.keys()), new Set(wanted.keys())));
    for (const [skill, tier] of wanted) {
      const count = tiers.get(tier);
      if (!found.has(skill) || !count) continue;
      count.all += 1;
      if (found.get(skill) === tier) count.right += 1;
    }
    if (fallsShort(one, AIMS.posting))
      printShort(id, one, withValue(found, "required"), withValue(wanted, "required"));
  }
  print(`${postings.length} postings, required skills: ${scoreText(required)}`);
  print(`  of those told as required, asked for at any tier ${share(told.right, told.found)};`);
  print(`  of those required, found at any tier ${share(heard.right, heard.wanted)}`);
  print(`${postings.length} postings, skills of all tiers: ${scoreText(asked)}`);
  print(
    `tiers told right: ${[...tiers].map(([tier, { right, all }]) => `${tier} ${share(right, all)}`).join(", ")}, ${shareOfAll([...tiers.values()])}`,
  );
}

function printCvs(cvs: readonly LabelledCv[]): void {
  let all = NO_SCORE;
  let evidence = { right: 0, all: 0 };
  for (const { id, text, labels } of cvs) {
    const finds = readCv(text, matcher).filter(({ term }) => isSkill(term.id));
    const found = new Map(finds.map((find) => [find.term.id, find.evidence]));
    const wanted = new Map(labels.map((label) => [label.id, label.evidence]));
    const one = scoreOf(new Set(found.keys()), new Set(wanted.keys()));
    all = addScores(all, one);
    const both = [...wanted].filter(([skill]) => found.has(skill));
    const right = both.filter(([skill, how]) => found.get(skill) === how).length;
    evidence = { right: evidence.right + right, all: evidence.all + both.length };
    if (fallsShort(one, AIMS.cv)) printShort(id, one, new Set(found.keys()), new Set(wanted.keys()));
  }
  print(`${cvs.length} CVs: ${scoreText(all)}  evidence told right ${share(evidence.right, evidence.all)}`);
}

function withValue<V>(map: ReadonlyMap<string, V>, value: V): ReadonlySet<string> {
  return new Set([...map].flatMap(([id, each]) => (each === value ? [id] : [])));
}

function fallsShort(score: Score, aim: { readonly precision: number; readonly recall: number }): boolean {
  return precision(score) < aim.precision || recall(score) < aim.recall;
}

function printShort(id: string, score: Score, found: ReadonlySet<string>, wanted: ReadonlySet<string>): void {
  const missed = [...wanted].filter((skill) => !found.has(skill));
  const extra = [...found].filter((skill) => !wanted.has(skill));
  const lists = [
    missed.length > 0 && `missed ${missed.join(" ")}`,
    extra.length > 0 && `not asked ${extra.join(" ")}`,
  ];
  print(`${id}: ${scoreText(score)}; ${lists.filter(Boolean).join("; ")}`);
}

function share(right: number, all: number): string {
  return all === 0 ? "none" : `${(right / all).toFixed(3)} (${right}/${all})`;
}

function shareOfAll(counts: readonly { readonly right: number; readonly all: number }[]): string {
  const sum = (pick: "right" | "all") => counts.reduce((total, count) => total + count[pick], 0);
  return `all ${share(sum("right"), sum("all"))}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  const usage = "Usage: npm run -s match -- FOLDER or FILE.jsonl …";
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
  process.exitCode = 2;
}
