import type { Asker, Planning, TaskKind } from "./tasks";

const SEARCH_MS = 2000;

/** The code comes with the first task: a server with workers never needs it on this thread. */
function here<K extends TaskKind>(kind: K): Asker<K> {
  return async (input) => {
    const [{ respond }, { currentCompiled }] = await Promise.all([
      import("./respond"),
      import("@/app/_server/catalog"),
    ]);
    const planned = await respond(currentCompiled(), { kind, input, milliseconds: SEARCH_MS });
    return { kind: "answered", ...planned };
  };
}

/**
 * The planner on this thread. Tests need no workers; and in development, code that was changed since a worker started
 * would not reach it.
 */
export const planHere: Planning = {
  page: here("page"),
  comparison: here("comparison"),
  picture: here("picture"),
  file: here("file"),
  example: here("example"),
};
