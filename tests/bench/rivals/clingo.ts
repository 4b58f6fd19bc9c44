import { type ChildProcess, fork } from "node:child_process";
import { z } from "zod";

const reply = z.object({ cost: z.number().nullable(), milliseconds: z.number() });

export interface RivalRun {
  /** The least weight; null where it was not proven in time. */
  readonly weight: number | null;
  readonly milliseconds: number;
}

/** clingo-wasm in a child process, warm from one program to the next; started anew where it was killed. */
export class Clingo {
  private child: ChildProcess | null = null;

  constructor(private readonly limitMs: number) {}

  solve(program: string): Promise<RivalRun> {
    this.child ??= fork(new URL("./clingo-child.mjs", import.meta.url), {
      execArgv: [],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const { child } = this;
    return new Promise((resolve) => {
      const end = (run: RivalRun) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(run);
      };
      const timer = setTimeout(() => {
        this.close();
        end({ weight: null, milliseconds: this.limitMs });
      }, this.limitMs);
      child.once("exit", () => {
        this.child = null;
        end({ weight: null, milliseconds: this.limitMs });
      });
      child.once("message", (message) => {
        const { cost, milliseconds } = reply.parse(message);
        end({ weight: cost, milliseconds });
      });
      child.send(program);
    });
  }

  close(): void {
    this.child?.kill("SIGKILL");
    this.child = null;
  }
}
