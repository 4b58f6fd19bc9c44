import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { todayUtc } from "@/app/_server/today";
import { freezeCatalog, type WholeCatalogFile } from "@/lib/catalog";
import { compileCatalog } from "@/lib/planner";
import { respond } from "./respond";
import type { FromWorker, ToWorker, WorkerStart } from "./tasks";

/*
 * The planner beside the server's own thread. It is given the catalog that the server has checked, says that it is
 * ready, and answers one task after the other.
 */

const LOW_PRIORITY = 10;
const WARM_UP: ToWorker<"page"> = {
  kind: "page",
  input: { link: "", today: todayUtc() },
  milliseconds: 1000,
};

const start: WorkerStart = workerData;
// Only Linux has a priority for a thread alone; elsewhere the whole server would yield.
if (start.lane === "slow" && process.platform === "linux") setPriority(LOW_PRIORITY);
const catalog: WholeCatalogFile = JSON.parse(start.catalog);
const compiled = compileCatalog(freezeCatalog(catalog));

// The first plan takes many times as long as the next: nobody shall wait for it.
if (start.lane === "quick") await respond(compiled, WARM_UP);

parentPort?.on("message", (task: ToWorker) => void answer(task));
parentPort?.postMessage("ready");

async function answer(task: ToWorker): Promise<void> {
  try {
    send(await respond(compiled, task));
  } catch (error) {
    send({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}
