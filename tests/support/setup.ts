import { afterEach, beforeEach, expect, vi } from "vitest";

// Testing Library sets this itself only where the test globals are global.
Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", true);

// Parts of a page that are loaded when they are needed may take a while on a busy machine.
if (typeof document !== "undefined") {
  const { configure } = await import("@testing-library/react");
  configure({ asyncUtilTimeout: 20_000 });
}

// A test that makes React or our own code complain on the console fails, whoever caused it.
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});
