import { afterEach, beforeEach, expect, vi } from "vitest";

// Testing Library sets this itself only where the test globals are global.
Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", true);

// A test that makes React or our own code complain on the console fails, whoever caused it.
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});
