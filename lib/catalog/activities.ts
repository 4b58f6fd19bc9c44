import type { CatalogRecords, CourseFile } from "./schema";

type Activity = Omit<CourseFile, "requires">;

/** What goes without saying of an activity that is no course. */
const USUAL = {
  institutionKind: null,
  recognisedBy: null,
  programs: [],
  level: null,
  after: null,
  status: "current",
  brushUp: false,
  builds: null,
  statusNote: null,
  replacedBy: null,
  priorKnowledge: null,
  language: null,
  assessments: null,
  workflow: null,
  certificate: "none",
  rating: null,
  project: null,
  practice: null,
  book: null,
} as const satisfies Partial<Activity>;

const FREE = {
  lowCents: 0,
  highCents: 0,
  per: "once",
  asOf: null,
  covers: "program",
  basis: "course",
} as const;

/** Practice, books and projects as activities of the catalog, beside its courses. */
export function activitiesOf({ practice, books, projects }: CatalogRecords): readonly Activity[] {
  return [...practice.map(ofPractice), ...books.map(ofBook), ...projects.map(ofProject)];
}

function ofPractice(record: CatalogRecords["practice"][number]): Activity {
  const { exercises, checked, task, questions, read, ...own } = record;
  return {
    ...USUAL,
    ...own,
    activity: "practice",
    kind: "practice-set",
    practice: { exercises, checked, task, questions, read },
  };
}

function ofBook(record: CatalogRecords["books"][number]): Activity {
  const { authors, publisher, edition, year, pages, checked, ...own } = record;
  return {
    ...USUAL,
    ...own,
    activity: "book",
    kind: "textbook",
    book: { authors, publisher, edition, year, pages, checked },
  };
}

function ofProject(record: CatalogRecords["projects"][number]): Activity {
  const {
    roles,
    part,
    stages,
    task,
    steps,
    ownData,
    writeUp,
    questions,
    datasets,
    repeats,
    hoursBecause,
    ...own
  } = record;
  return {
    ...USUAL,
    ...own,
    price: own.price ?? FREE,
    activity: "project",
    kind: "own-project",
    summary: own.summary ?? task,
    project: {
      roles,
      part,
      stages,
      task,
      steps,
      ownData,
      writeUp,
      questions,
      datasets,
      repeats,
      hoursBecause,
    },
  };
}
