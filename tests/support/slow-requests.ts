import type { Catalog, Course } from "@/lib/catalog";
import { type CivilDate, parseCivilDate } from "@/lib/civil-date";
import { encodeComparison } from "@/lib/compare";
import { encodeRequest, linkNumbers } from "@/lib/link";
import { type PlanRequest, PREFERENCES } from "@/lib/request";
import { requestFor, withHelp } from "./requests";
import { seededRandom } from "./seeded-random";

/** A request of the kind that once held the server: where it is asked, and the part of its address after `?`. */
export interface SlowLink {
  readonly route: "page" | "api" | "image" | "compare";
  readonly link: string;
}

/** A web server takes no longer address: it answers 431 without reading it. */
const LONGEST = 15_000;

/** Each of these took from ten seconds to more than five hundred. */
export const WORST_LINKS: readonly SlowLink[] = [
  { route: "page", link: "goal=data-analyst&prefer=focused&budget=400&hours=8&full=1" },
  { route: "api", link: "goal=data-scientist&prefer=balanced&pin=~42eKfxzAIIkW34L&budget=533" },
  {
    route: "page",
    link: "prefer=cheapest&want=python,sql,bi-dashboards,spreadsheets,recommender-systems,tensorflow-keras,nearest-neighbors",
  },
  {
    route: "image",
    link: "prefer=cheapest&want=python,sql,bi-dashboards,spreadsheets,recommender-systems,tensorflow-keras,nearest-neighbors",
  },
];

/**
 * `count` links of the same kinds from `seed`: mostly five ordinary choices with a budget; pins of courses with several
 * programs, and of everything; many wanted skills for the least money or by a day; weekdays and breaks; five plans side by
 * side.
 */
export function slowLinks(catalog: Catalog, count: number, seed: number): readonly SlowLink[] {
  const draw = new RequestDraw(catalog, seed);
  const numbers = linkNumbers(catalog);
  const single = (route: SlowLink["route"], request: PlanRequest): SlowLink => ({
    route,
    link: encodeRequest(request, numbers),
  });
  return Array.from({ length: count }, (_, i): SlowLink => {
    switch (i % 12) {
      case 0:
        return single("api", draw.manyPins());
      case 1:
        return single("page", draw.sharedPins());
      case 2:
        return single("page", draw.manyWants());
      case 3:
        return single("api", draw.busyCalendar());
      case 4: {
        const scenario = () => ({ request: draw.hardest(), program: null });
        const drawn = () => encodeComparison([scenario(), ...Array.from({ length: 4 }, scenario)], numbers);
        let link = drawn();
        while (link.length > LONGEST) link = drawn();
        return { route: "compare", link };
      }
      case 5:
        return single("image", draw.hardest());
      default:
        return single("page", draw.ordinary());
    }
  });
}

class RequestDraw {
  private readonly random: () => number;
  private readonly courses: readonly Course[];

  constructor(
    private readonly catalog: Catalog,
    seed: number,
  ) {
    this.random = seededRandom(seed);
    this.courses = catalog.courses.filter(({ plannable, hours }) => plannable && hours !== null);
  }

  ordinary(): PlanRequest {
    const goal = this.one(this.catalog.roles);
    const from = this.one(this.catalog.backgrounds);
    return {
      ...requestFor(this.catalog, {}),
      goal: goal?.id ?? null,
      from: from?.id ?? null,
      prefer: this.one(PREFERENCES) ?? "balanced",
      full: this.random() < 0.4,
      hoursPerWeek: this.whole(4, 20),
      budgetCents: 100 * this.whole(40, 1500),
    };
  }

  sharedPins(): PlanRequest {
    const shared = this.courses.filter(({ programs }) => programs.length > 1);
    return { ...this.ordinary(), pin: this.some(shared, this.whole(2, 40)) };
  }

  manyPins(): PlanRequest {
    const budgetCents = 100 * this.whole(500, 10_000);
    return {
      ...this.ordinary(),
      budgetCents,
      pin: this.some(this.courses, this.whole(10, this.courses.length)),
    };
  }

  manyWants(): PlanRequest {
    const skills = this.catalog.skills.filter(({ id }) =>
      this.courses.some(({ teaches }) => teaches.includes(id)),
    );
    return {
      ...this.ordinary(),
      goal: null,
      want: withHelp(this.some(skills, this.whole(8, skills.length))),
      prefer: "cheapest",
      budgetCents: this.random() < 0.3 ? 100 * this.whole(300, 3000) : null,
      by: this.random() < 0.5 ? day("2027-12-31") : null,
    };
  }

  busyCalendar(): PlanRequest {
    const breaks = Array.from({ length: this.whole(1, 12) }, (_, i) => {
      const month = String(i + 1).padStart(2, "0");
      return { from: day(`2027-${month}-10`), to: day(`2027-${month}-20`), half: i % 2 === 0, label: null };
    });
    return {
      ...this.ordinary(),
      hoursPerWeek: 8,
      weekdays: [2, 0, 2, 0, 2, 1, 1],
      start: day("2027-01-04"),
      by: day("2027-06-30"),
      breaks,
    };
  }

  hardest(): PlanRequest {
    const kinds = [
      () => this.ordinary(),
      () => this.sharedPins(),
      () => this.manyPins(),
      () => this.manyWants(),
    ];
    return (this.one(kinds) ?? (() => this.ordinary()))();
  }

  private whole(least: number, most: number): number {
    return least + Math.floor((most - least + 1) * this.random());
  }

  private one<T>(all: readonly T[]): T | undefined {
    return all[Math.floor(this.random() * all.length)];
  }

  private some<Id>(all: readonly { readonly id: Id }[], count: number): readonly Id[] {
    return all
      .map(({ id }) => ({ id, place: this.random() }))
      .toSorted((a, b) => a.place - b.place)
      .slice(0, count)
      .map(({ id }) => id);
  }
}

function day(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}
