/*
 * What others notice of slow links: `npm run build && npm run -s bench:slow-server`. It starts the built app, sends fifty
 * of the worst links at once, all different, and again when they are answered, and asks meanwhile for health and for
 * plain plans. It fails where one of these waits too long, a slow link is not answered in time, an answer is large, or
 * the server takes too much memory (read from /proc, so on Linux only).
 */
import { readFileSync } from "node:fs";
import { currentCatalog } from "@/app/_server/catalog";
import { slowAddresses } from "@/tests/support/slow-links";
import { type BuiltApp, pause, startBuiltApp } from "./built-app";

const AT_ONCE = 50;
const ROUNDS = 3;
const PAUSE_MS = 20;
const IDLE_MS = 3000;
const PROBES = ["/api/health", "/api/plan?goal=data-scientist&from=programmer"] as const;

/** Bounds of the issue: what a probe takes for 99 of 100, and what the server may weigh. */
const PROBE_MS = 200;
const SLOWEST_MS = 15_000;
const RSS_MB = 400;

interface Answered {
  readonly address: string;
  readonly milliseconds: number;
  readonly status: number;
  readonly bytes: number;
}

async function main(): Promise<void> {
  const app = await startBuiltApp(process.env.BENCH_PORT ?? "3377");
  try {
    await run(app);
  } finally {
    app.stop();
  }
}

async function run({ origin, pid }: BuiltApp): Promise<void> {
  const addresses = slowAddresses(currentCatalog()).map((address) => `${origin}${address}`);
  const probe = (address: string, goesOn: () => boolean) => askAgain(`${origin}${address}`, goesOn);
  await probe("/?goal=data-scientist", () => false);
  const idle = memoryOf(pid, "VmRSS");
  const end = performance.now() + IDLE_MS;
  const alone = await Promise.all(PROBES.map((address) => probe(address, () => performance.now() < end)));
  const slow: Answered[] = [];
  let isRunning = true;
  const goesOn = () => isRunning;
  const probes = PROBES.map((address) => probe(address, goesOn));
  for (let round = 0; round < ROUNDS; round++) {
    const links = Array.from({ length: AT_ONCE }, (_, i) => {
      const day = dayAfter(round * AT_ONCE + i);
      return `${addresses[i % addresses.length]}&start=${day}`;
    });
    slow.push(...(await Promise.all(links.map(ask))));
  }
  isRunning = false;
  report({ slow, alone, beside: await Promise.all(probes), idle, peak: memoryOf(pid, "VmHWM") });
}

/** Asks for `address` again and again, each time for another first day, at least once. */
async function askAgain(address: string, goesOn: () => boolean): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  do {
    const day = dayAfter(1000 + answers.length);
    answers.push(await ask(address.endsWith("/api/health") ? address : `${address}&start=${day}`));
    await pause(PAUSE_MS);
  } while (goesOn());
  return answers;
}

async function ask(address: string): Promise<Answered> {
  const begun = performance.now();
  const response = await fetch(address);
  const bytes = (await response.arrayBuffer()).byteLength;
  return { address, status: response.status, bytes, milliseconds: performance.now() - begun };
}

function dayAfter(days: number): string {
  return new Date(Date.UTC(2027, 0, 1 + days)).toISOString().slice(0, 10);
}

/** In megabytes: of the server's process, with all its workers. */
function memoryOf(pid: number, field: "VmRSS" | "VmHWM"): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
}

interface Outcome {
  readonly slow: readonly Answered[];
  /** What the probes got before the slow links came, and beside them. */
  readonly alone: readonly (readonly Answered[])[];
  readonly beside: readonly (readonly Answered[])[];
  readonly idle: number;
  readonly peak: number;
}

function report({ slow, alone, beside, idle, peak }: Outcome): void {
  const slowest = slow.toSorted((a, b) => b.milliseconds - a.milliseconds);
  for (const kind of new Set(slow.map(({ address }) => kindOf(address)))) {
    const same = slow.filter(({ address }) => kindOf(address) === kind);
    console.log(`${kind}: ${statuses(same)}, p50 ${ms(same, 0.5)}, most ${ms(same, 1)}, ${most(same)}`);
  }
  console.log(`slow links: ${slow.length}, ${AT_ONCE} at once: ${statuses(slow)}`);
  for (const [i, answers] of alone.entries()) console.log(`before, ${line(PROBES[i] ?? "", answers)}`);
  console.log(`slowest answer: ${slowest[0]?.milliseconds.toFixed(0)} ms`);
  const checks: readonly (readonly [string, boolean])[] = [
    ...beside.map((answers, i) => [line(PROBES[i] ?? "", answers), within(answers)] as const),
    ["every slow link is answered or refused in time", (slowest[0]?.milliseconds ?? 0) <= SLOWEST_MS],
    ["every status is 200 or 503", slow.every(({ status }) => status === 200 || status === 503)],
    [`memory: ${idle.toFixed(0)} MB before, ${peak.toFixed(0)} MB at most`, peak <= RSS_MB],
  ];
  for (const [text, isKept] of checks) console.log(`${isKept ? "kept  " : "MISSED"} ${text}`);
  process.exitCode = checks.every(([, isKept]) => isKept) ? 0 : 1;
}

function kindOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search.replace(/&start=.*/, "")}`.slice(0, 60);
}

function statuses(answers: readonly Answered[]): string {
  const counts = new Map<number, number>();
  for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${count} × ${status}`).join(", ");
}

function most(answers: readonly Answered[]): string {
  return `${(Math.max(...answers.map(({ bytes }) => bytes)) / 1000).toFixed(0)} kB`;
}

function line(name: string, answers: readonly Answered[]): string {
  return `${name}: p50 ${ms(answers, 0.5)}, p99 ${ms(answers, 0.99)}, ${statuses(answers)}`;
}

function within(answers: readonly Answered[]): boolean {
  return answers.every(({ status }) => status === 200) && quantile(answers, 0.99) <= PROBE_MS;
}

function ms(answers: readonly Answered[], part: number): string {
  return `${quantile(answers, part).toFixed(0)} ms`;
}

function quantile(answers: readonly Answered[], part: number): number {
  const sorted = answers.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  return sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN;
}

await main();
