import type { Page } from "@playwright/test";
import { openBrowser } from "@/tests/bench/open-browser";
import type { SlowLink } from "@/tests/support/slow-requests";

/** What the page of the planner did with a link. */
interface Shown {
  readonly name: string;
  /** From the link's opening until nothing on the page is searched for any more. */
  readonly milliseconds: number;
  /** The longest that its own thread was held at once: nothing answers a key meanwhile. */
  readonly held: number;
  /** Its last word: what is proven about the plan, or why there is none, with `#` for figures. Empty where there is none. */
  readonly said: string;
}

const BUSY = 'main [aria-busy="true"]';
/** Why there is no plan, what is proven about the one that is shown, or that nothing is left to learn. */
const LAST_WORD = "#impossible-title, main [aria-busy] dl > :last-child dd, #nothing-title";

/** Longer than any page is given: what has not come to rest by then never does. */
const GIVEN_UP_MS = 30_000;

/**
 * Opens each link in the planner's page as Back does: nothing is asked of the server, the page's own planner answers. Of a
 * comparison, which the server alone makes, it opens the first plan.
 */
export async function linksInBrowser(origin: string, links: readonly SlowLink[]): Promise<readonly Shown[]> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${origin}/`, { waitUntil: "networkidle" });
    // The worker starts with the first question: that is no link's time.
    await open(page, "goal=data-scientist&prefer=cheapest&budget=700");
    const shown: Shown[] = [];
    for (const { link } of links) shown.push({ name: `/?${link}`, ...(await open(page, link)) });
    return shown;
  } finally {
    await browser.close();
  }
}

/** The script runs in the page: a named function in it would need a helper of the compiler's that is not there. */
function open(page: Page, link: string): Promise<Omit<Shown, "name">> {
  return page.evaluate(
    async ({ address, busy, word, most }) => {
      let held = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) held = Math.max(held, duration);
      });
      observer.observe({ type: "longtask" });
      const begun = performance.now();
      history.pushState(null, "", address);
      dispatchEvent(new PopStateEvent("popstate"));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      while (document.querySelector(busy) !== null && performance.now() - begun < most) {
        await new Promise(requestAnimationFrame);
      }
      const milliseconds = performance.now() - begun;
      const isStuck = document.querySelector(busy) !== null;
      const text = document.querySelector(word)?.textContent?.trim() ?? "";
      // Long tasks are told of a little later.
      await new Promise((resolve) => setTimeout(resolve, 50));
      observer.disconnect();
      return { milliseconds, held, said: isStuck ? "" : text.replace(/\d+/g, "#") };
    },
    { address: `/?${link}`, busy: BUSY, word: LAST_WORD, most: GIVEN_UP_MS },
  );
}
