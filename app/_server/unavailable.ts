import { refusals } from "@/lib/words/messages/en/pages/refusals";
import { english } from "@/lib/words/messages/translator";
import { CACHE, OPEN_FOR_READING } from "./json-response";
import type { TaskKind, TaskOutcome } from "./planning/tasks";

/** Why a task has no reply. */
export type Refusal = Exclude<TaskOutcome<TaskKind>, { readonly kind: "answered" }>["kind"];

/** By then the tasks that wait now are done or given up. */
const RETRY_AFTER_SECONDS = "5";

const CODES = { busy: "busy", late: "not-in-time" } as const satisfies Record<Refusal, string>;

/** 503 for programs. */
export function unavailable(refusal: Refusal): Response {
  const { message } = english(refusals)[refusal];
  return Response.json(
    { error: { code: CODES[refusal], message } },
    { status: 503, headers: headers(OPEN_FOR_READING) },
  );
}

/** 503 for readers: a page that needs nothing of the rest, with a way to the same address again. */
export function unavailablePage(refusal: Refusal): Response {
  const { tryAgain, [refusal]: said } = english(refusals);
  const { title, message } = said;
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Waymark</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${message}</p>
<p><a href="">${tryAgain}</a></p>
</main>
</body>
</html>
`;
  return new Response(page, {
    status: 503,
    headers: headers({ "content-type": "text/html; charset=utf-8" }),
  });
}

function headers(own: Readonly<Record<string, string>>): Headers {
  return new Headers({ ...own, "cache-control": CACHE.none, "retry-after": RETRY_AFTER_SECONDS });
}
