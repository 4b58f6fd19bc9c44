import { type ChildProcess, spawn } from "node:child_process";
import manifest from "@/package.json";

/** The built app on a port of its own. */
export interface BuiltApp {
  readonly origin: string;
  /** `next start` keeps everything in the one process that it was started as. */
  readonly pid: number;
  stop(): void;
}

/** Starts what `npm run build` has made, and waits until it answers. */
export async function startBuiltApp(port: string): Promise<BuiltApp> {
  const origin = `http://127.0.0.1:${port}`;
  const other = await fetch(origin).catch(() => null);
  if (other !== null) throw new Error(`Something else answers on port ${port}`);
  const server = spawn(process.execPath, ["node_modules/.bin/next", "start", "-H", "127.0.0.1", "-p", port], {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, ...startEnvironment() },
  });
  const { pid } = server;
  if (pid === undefined) throw new Error("The built app could not be started");
  // The server runs in a process group of its own: that group and nothing else is ended.
  const stop = () => void process.kill(-pid, "SIGKILL");
  await untilUp(origin, server).catch((error: unknown) => {
    if (server.exitCode === null) stop();
    throw error;
  });
  return { origin, pid, stop };
}

/** The settings of memory with which `npm start` starts the app. */
function startEnvironment(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    manifest.scripts.start.split(" ").flatMap((word) => {
      const [name, value] = word.split(/=(.*)/);
      return name !== undefined && value !== undefined ? [[name, value] as const] : [];
    }),
  );
}

async function untilUp(origin: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 120 && server.exitCode === null; tries++) {
    const answer = await fetch(`${origin}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await pause(500);
  }
  throw new Error("The built app did not start: run `npm run build` first");
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
