import { CACHE, OPEN_FOR_READING } from "./json-response";
import type { TaskKind, TaskOutcome } from "./planning/tasks";

/** Why a task has no reply. */
export type Refusal = Exclude<TaskOutcome<TaskKind>, { readonly kind: "answered" }>["kind"];

/** By then the tasks that wait now are done or given up. */
const RETRY_AFTER_SECONDS = "5";

const MESSAGES = {
  busy: {
    code: "busy",
    title: "Waymark is busy",
    message:
      "Many plans are being made just now, so yours could not be begun. Your link is fine. Please try again in a few seconds.",
  },
  late: {
    code: "not-in-time",
    title: "No plan was found in time",
    message:
      "This plan takes longer to find than the server gives it. Your link is fine. Please try again when fewer others ask, or with fewer wishes.",
  },
} as const satisfies Readonly<Record<Refusal, unknown>>;

/** 503 for programs. */
export function unavailable(refusal: Refusal): Response {
  const { code, message } = MESSAGES[refusal];
  return Response.json({ error: { code, message } }, { status: 503, headers: headers(OPEN_FOR_READING) });
}

/** 503 for readers: a page that needs nothing of the rest, with a way to the same address again. */
export function unavailablePage(refusal: Refusal): Response {
  const { title, message } = MESSAGES[refusal];
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
<p><a href="">Try again</a></p>
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
