import { afterEach, beforeEach, expect, vi } from "vitest";

// A test that makes React or our own code complain on the console fails, whoever caused it.
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});
