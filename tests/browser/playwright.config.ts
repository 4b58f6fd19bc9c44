import { defineConfig, devices } from "@playwright/test";

const port = Number(process.env.BROWSER_TEST_PORT ?? 3210);
// Chromium flags for a headless run without network: it must not look for updates or call home.
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
const launchOptions = { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args };

/** Stories in real Chromium against the built app. `bin/check` finds the browser and sets CHROMIUM. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: { baseURL: `http://127.0.0.1:${port}`, launchOptions, trace: "off" },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } } },
    { name: "phone", use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } } },
  ],
  webServer: {
    command: `npx next start -H 127.0.0.1 -p ${port}`,
    cwd: "../..",
    url: `http://127.0.0.1:${port}/api/health`,
    timeout: 60_000,
  },
});
