import { fetchCatalog } from "./fetch-catalog";
import { makeRespond, type Respond } from "./questions";
import type { FromWorker, ToWorker } from "./worker-messages";

/* The planner beside the page's own thread: told once where the catalog is, it answers one question after the other. */

let ready: Promise<Respond> | null = null;

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if ("url" in data) ready = fetchCatalog(data).then(makeRespond);
  else void answer(data);
};

async function answer({ id, kind, input }: Extract<ToWorker, { readonly id: number }>): Promise<void> {
  try {
    const respond = await ready;
    if (respond === null) throw new Error("The worker was asked before it was told where the catalog is");
    send({ id, reply: respond(kind, input) });
  } catch {
    send({ id, failed: true });
  }
}

function send(message: FromWorker): void {
  self.postMessage(message);
}
