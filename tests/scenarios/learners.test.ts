import { describe, expect, test } from "vitest";
import { records } from "@/data";
import { type Answer, answerRequest } from "@/lib/answer";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { compileCatalog } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import { day } from "@/tests/support/day";
import { alone, requestFor } from "@/tests/support/requests";
import { tellStory } from "@/tests/support/tell-story";

/*
 * Whole plans of named learners, to be read aloud. After a change of data or weights: `npx vitest run --config
 * tests/vitest.config.ts tests/scenarios -u`, read the difference, and keep the verdict above each story true.
 */

const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);
const TODAY = day("2027-01-04");

function ask(goal: string, from: string, differences: Partial<PlanRequest> = {}): Answer {
  return answerRequest({ compiled, request: requestFor(catalog, { goal, from }, differences), today: TODAY });
}
const story = (answer: Answer) => tellStory(answer, catalog);
const firstTeaching = ({ steps }: Answer, skill: string) =>
  steps.findIndex(({ teaches }) => teaches.some((taught) => taught === skill));

describe("what a good mentor would say", () => {
  test("Ada manages a product and works beside engineers", () => {
    // Verdict: yes. Literacy first, language models in an afternoon, then how such a product is run; no code, and one may stop after the first course.
    const answer = ask("ml-product-manager", "domain-expert", { hoursPerWeek: 3 });
    expect(firstTeaching(answer, "python")).toBe(-1);
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am an expert without code and want to become a product manager for ML, with 3 hours a week from 4 Jan 2027.

        21 h  Machine Learning for All, University of London
              Your goal asks for AI ethics and Machine learning literacy; this step teaches them.
         4 h  Introduction to Generative AI Learning Path (4 courses), Google Cloud
              Your goal asks for How large language models work; this step teaches it.
              It comes after “Machine Learning for All” because Machine learning literacy helps here. This order is our judgement; it is not a must.
        18 h  Managing Machine Learning Projects, Duke University
              Your goal asks for AI product management and Problem framing; this step teaches them.
              It comes after “Machine Learning for All” because it needs Machine learning literacy from there.
         8 h  Portfolio project: The paper before the product: sorting bank questions
              A certificate says that you took a course. This is what you show, and what you can talk about.

      51 h in all (38 to 85 h): 3 courses from 3 programs.
      Finish between 2 April and 22 July 2027, likely 2 May 2027. Cost: $245 to $553.
      Proven best balance.

      - After “Machine Learning for All” you could stop as an ML-literate expert.
      - Often asked besides, and not in this plan: Prompt engineering.
      "
    `);
  });

  test("Ben programs in Python and wants to become a machine learning engineer", () => {
    // Verdict: yes. The guide's order with a model of his own after the first course, production last; one program is its backbone.
    const answer = ask("machine-learning-engineer", "programmer");
    expect(firstTeaching(answer, "linear-regression")).toBeLessThan(firstTeaching(answer, "neural-networks"));
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am a programmer and want to become a machine learning engineer, with 5 hours a week from 4 Jan 2027.

        22 h  Machine Learning: Regression, University of Washington
              Your goal asks for Linear regression, Model evaluation and Regularization; this step teaches them.
         6 h  A first model of your own: Forecast bicycle rentals, and beat a simple guess
              You have built your first model in “Machine Learning: Regression”: the guide that Waymark grew out of advises to work on one of your own now, before you learn more.
        21 h  Machine Learning: Classification, University of Washington
              Your goal asks for Classification metrics, Logistic regression and Random forests and boosting; this step teaches them.
              It comes after “Machine Learning: Regression” because it needs Machine learning foundations and Linear regression from there.
        24 h  Neural Networks and Deep Learning, DeepLearning.AI
              Your goal asks for Neural networks; this step teaches it.
              It comes after “Machine Learning: Regression” because Linear regression helps here. The guide that Waymark grew out of advises this order.
         6 h  Structuring Machine Learning Projects, DeepLearning.AI
              Your goal asks for ML project strategy; this step teaches it.
              It comes after “Machine Learning: Regression” because it needs Model evaluation and Overfitting and underfitting from there.
        13 h  Feature Engineering (Google Cloud), Google Cloud
              Your goal asks for Feature engineering; this step teaches it.
              It comes after “Machine Learning: Regression” because it needs Machine learning foundations from there.
        18 h  Production Machine Learning Systems, Google Cloud
              Your goal asks for Drift monitoring and Model deployment; this step teaches them.
              It comes after “Machine Learning: Regression” because it needs Model evaluation and Machine learning foundations from there.
        14 h  Portfolio project: From notebook to service: who comes back to hospital?
              A certificate says that you took a course. This is what you show, and what you can talk about.

      124 h in all (88 to 229 h): 6 courses from 3 programs.
      Finish between 7 May and 20 Nov 2027, likely 26 June 2027. Cost: $245 to $809.
      Proven best balance.

      - “Neural Networks and Deep Learning” is there for Neural networks alone, which no other step brings.
      - All parts of the work are in this plan, or you know them already.
      - Often asked besides, and not in this plan: scikit-learn, Software engineering practice, SQL, pandas, Training deep networks, PyTorch, Docker containers, Cloud basics and REST APIs.
      - The guide also names “Applied Machine Learning in Python”.
      "
    `);
  });

  test("Cleo builds software and moves towards MLOps", () => {
    // Verdict: yes, with a doubt about the catalog: one course of 112 hours is most of it. She is told so, and to look through its first week before she decides.
    const answer = ask("mlops-engineer", "software-engineer", { hoursPerWeek: 6 });
    expect(firstTeaching(answer, "model-evaluation")).toBeLessThanOrEqual(
      firstTeaching(answer, "model-deployment"),
    );
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am a software engineer and want to become an MLOps engineer, with 6 hours a week from 4 Jan 2027.

        22 h  Machine Learning: Regression, University of Washington
              Your goal asks for Machine learning foundations and Model evaluation; this step teaches them.
         6 h  A first model of your own: Forecast bicycle rentals, and beat a simple guess
              You have built your first model in “Machine Learning: Regression”: the guide that Waymark grew out of advises to work on one of your own now, before you learn more.
       112 h  MLOps Zoomcamp, DataTalks.Club
              Your goal asks for Cloud basics, Drift monitoring, Experiment tracking and Model deployment; this step teaches them.
              It comes after “Machine Learning: Regression” because it needs Machine learning foundations from there.
        18 h  Production Machine Learning Systems, Google Cloud
              Your goal asks for Data validation and ML system design; this step teaches them.
              It comes after “Machine Learning: Regression” because it needs Model evaluation and Machine learning foundations from there.
        14 h  Portfolio project: A trip-time model that lives through a year
              A certificate says that you took a course. This is what you show, and what you can talk about.

      172 h in all (129 to 296 h): 3 courses from 3 programs.
      Finish between 3 June and 15 Dec 2027, likely 23 July 2027. Cost: $98 to $316.
      Proven best balance.

      - “MLOps Zoomcamp” is 112 h of it: look through its first week before you decide.
      - All parts of the work are in this plan, or you know them already.
      - Often asked besides, and not in this plan: Kubernetes.
      "
    `);
  });

  test("Dan analyses data and wants to become a data scientist", () => {
    // Verdict: yes. Python, statistics, then models; nothing that he does at work already. Missing data is named as often asked besides, and his own project is about a column that is 40 % missing.
    const answer = ask("data-scientist", "data-analyst");
    expect(firstTeaching(answer, "sql")).toBe(-1);
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am a data analyst and want to become a data scientist, with 5 hours a week from 4 Jan 2027.

        20 h  Crash Course on Python, Google
              Your goal asks for Python; this step teaches it.
         4 h  Pandas, Kaggle (brush-up)
              Your goal asks for pandas; this step teaches it.
              It comes after “Crash Course on Python” because it needs Python from there.
        14 h  Introduction to Statistics, Stanford University
              Your goal asks for Statistical inference; this step teaches it.
        22 h  Machine Learning: Regression, University of Washington
              Your goal asks for Cross-validation, Linear regression and Model evaluation; this step teaches them.
              It comes after “Crash Course on Python” because it needs Python from there.
         6 h  A first model of your own: Forecast bicycle rentals, and beat a simple guess
              You have built your first model in “Machine Learning: Regression”: the guide that Waymark grew out of advises to work on one of your own now, before you learn more.
        21 h  Machine Learning: Classification, University of Washington
              Your goal asks for Classification metrics, Logistic regression and Random forests and boosting; this step teaches them.
              It comes after “Crash Course on Python” because it needs Python from there.
        17 h  Machine Learning: Clustering & Retrieval, University of Washington
              Your goal asks for Clustering; this step teaches it.
              It comes after “Crash Course on Python” because it needs Python from there.
         6 h  Structuring Machine Learning Projects, DeepLearning.AI
              Your goal asks for ML project strategy; this step teaches it.
              It comes after “Machine Learning: Regression” because it needs Model evaluation and Overfitting and underfitting from there.
        14 h  Portfolio project: Return to hospital: a model that you can defend
              A certificate says that you took a course. This is what you show, and what you can talk about.

      124 h in all (94 to 261 h): 6 courses from 4 programs.
      Finish between 15 May 2027 and 4 Jan 2028, likely 26 June 2027. Cost: $294 to $997.
      Proven best balance.

      - 4 of the 6 parts of the work are in this plan, or you know them already. Missing: deploying. The role does not ask for monitoring.
      - Often asked besides, and not in this plan: scikit-learn, Missing data, Feature engineering, Dimensionality reduction and Git.
      - The guide also names “Applied Machine Learning in Python”.
      "
    `);
  });

  test("Eva has a degree in mathematics and wants to do research", () => {
    // Verdict: the warning is right and comes first. The courses are a sound base, and a published result rebuilt by herself ends it. A doubt about the catalog: transformers in 9 hours are thin for research.
    const answer = ask("research-scientist", "maths-statistics-graduate", { hoursPerWeek: 8 });
    expect(story(answer)).toContain("degrees and publications count more than any certificate");
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am a maths graduate and want to become an ML researcher, with 8 hours a week from 4 Jan 2027.

         7 h  Python, Kaggle (brush-up)
              Your goal asks for Python; this step teaches it.
        22 h  Machine Learning: Regression, University of Washington
              Your goal asks for Model evaluation; this step teaches it.
              It comes after “Python” because it needs Python from there.
         9 h  A first model of your own: Forecast bicycle rentals, and beat a simple guess
              You have built your first model in “Machine Learning: Regression”: the guide that Waymark grew out of advises to work on one of your own now, before you learn more.
        24 h  Neural Networks and Deep Learning, DeepLearning.AI
              Your goal asks for Backpropagation and Neural networks; this step teaches them.
              It comes after “Python” because it needs Python from there.
        20 h  Introduction to Neural Networks and PyTorch (formerly Deep Neural Networks with PyTorch), IBM
              Your goal asks for PyTorch; this step teaches it.
              It comes after “Python” because it needs Python from there.
        20 h  Deep Learning with PyTorch, IBM
              Your goal asks for Training deep networks; this step teaches it.
              It comes after “Python” because it needs Python from there.
         9 h  Generative AI Language Modeling with Transformers, IBM
              Your goal asks for Attention and transformers; this step teaches it.
              It comes after “Python” because it needs Python from there.
        21 h  Portfolio project: Reproduce one result, then break it
              A certificate says that you took a course. This is what you show, and what you can talk about.

      132 h in all (97 to 227 h): 5 courses from 3 programs.
      Finish between 29 March and 21 July 2027, likely 29 April 2027. Cost: $196 to $444.
      Proven best balance.

      - For research, degrees and publications count more than any certificate
      - “Deep Learning with PyTorch” is there for Training deep networks alone, which no other step brings.
      - 4 of the 6 parts of the work are in this plan, or you know them already. The role does not ask for deploying and monitoring.
      - Often asked besides, and not in this plan: Reading research papers and Software engineering practice.
      "
    `);
  });

  test("Finn models already and wants to bring models into production", () => {
    // Verdict: yes. Three courses, none of what he knows, and something deployed to show.
    const answer = ask("machine-learning-engineer", "data-scientist-to-production");
    expect(firstTeaching(answer, "linear-regression")).toBe(-1);
    expect(answer.totals.mainCourses).toBeLessThanOrEqual(4);
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am a data scientist and want to become a machine learning engineer, with 5 hours a week from 4 Jan 2027.

        24 h  Neural Networks and Deep Learning, DeepLearning.AI
              Your goal asks for Neural networks; this step teaches it.
         6 h  Structuring Machine Learning Projects, DeepLearning.AI
              Your goal asks for ML project strategy; this step teaches it.
              It follows “Neural Networks and Deep Learning” in the order of Deep Learning Specialization.
        18 h  Production Machine Learning Systems, Google Cloud
              Your goal asks for Drift monitoring and Model deployment; this step teaches them.
              It comes after “Structuring Machine Learning Projects” because ML project strategy helps here. The guide that Waymark grew out of advises this order.
        20 h  Portfolio project: From notebook to service: who comes back to hospital?
              A certificate says that you took a course. This is what you show, and what you can talk about.

      68 h in all (46 to 109 h): 3 courses from 2 programs.
      Finish between 9 March and 5 June 2027, likely 9 April 2027. Cost: $147 to $256.
      Proven best balance.

      - “Neural Networks and Deep Learning” is there for Neural networks alone, which no other step brings.
      - All parts of the work are in this plan, or you know them already.
      - Often asked besides, and not in this plan: Git, Software engineering practice, Training deep networks, PyTorch, Docker containers, Cloud basics and REST APIs.
      - The guide also names “Machine Learning: Regression”.
      "
    `);
  });

  test("Gina never programmed and thinks that she wants deep learning", () => {
    // Verdict: yes. Told to try literacy first, then Python and a first model before any network. Ten months at four hours is said plainly.
    const answer = ask("deep-learning-cv-engineer", "no-programming", { hoursPerWeek: 4 });
    expect(story(answer)).toContain("New to code");
    expect(firstTeaching(answer, "python")).toBeLessThan(firstTeaching(answer, "neural-networks"));
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am someone new to programming and want to become a computer vision engineer, with 4 hours a week from 4 Jan 2027.

        20 h  Crash Course on Python, Google
              Your goal asks for Python; this step teaches it.
        13 h  Data Science Math Skills, Duke University
              It teaches School algebra, which “Machine Learning: Regression” needs before you can start it; that leads to Model evaluation, Overfitting and underfitting and ML project strategy, which your goal asks for.
        22 h  Machine Learning: Regression, University of Washington
              Your goal asks for Model evaluation and Overfitting and underfitting; this step teaches them.
              It comes after “Crash Course on Python” because it needs Python from there.
         6 h  A first model of your own: Forecast bicycle rentals, and beat a simple guess
              You have built your first model in “Machine Learning: Regression”: the guide that Waymark grew out of advises to work on one of your own now, before you learn more.
        24 h  Neural Networks and Deep Learning, DeepLearning.AI
              Your goal asks for Backpropagation and Neural networks; this step teaches them.
              It comes after “Crash Course on Python” because it needs Python from there.
        20 h  Introduction to Neural Networks and PyTorch (formerly Deep Neural Networks with PyTorch), IBM
              Your goal asks for PyTorch; this step teaches it.
              It comes after “Crash Course on Python” because it needs Python from there.
        20 h  Deep Learning with PyTorch, IBM
              Your goal asks for Convolutional networks and Training deep networks; this step teaches them.
              It comes after “Crash Course on Python” because it needs Python from there.
         6 h  Structuring Machine Learning Projects, DeepLearning.AI
              Your goal asks for ML project strategy; this step teaches it.
              It comes after “Machine Learning: Regression” because it needs Model evaluation and Overfitting and underfitting from there.
        35 h  Convolutional Neural Networks, DeepLearning.AI
              Your goal asks for Object detection and segmentation and Transfer learning; this step teaches them.
              It comes after “Introduction to Neural Networks and PyTorch (formerly Deep Neural Networks with PyTorch)” because it needs PyTorch from there.
        14 h  Portfolio project: Cats, dogs and their outlines, also on your own photographs
              A certificate says that you took a course. This is what you show, and what you can talk about.

      180 h in all (139 to 308 h): 8 courses from 5 programs.
      Finish between 4 Sept 2027 and 25 June 2028, likely 14 Nov 2027. Cost: $490 to $1,242.
      Proven best balance.

      - New to code: “Machine Learning for All” first shows whether this is for you.
      - 4 of the 6 parts of the work are in this plan, or you know them already. Missing: deploying. The role does not ask for monitoring.
      - Often asked besides, and not in this plan: Git, Software engineering practice, Linear algebra, Calculus (one variable), Multivariable calculus, Probability and Model deployment.
      "
    `);
  });

  test("Hugo knows all of it", () => {
    // Verdict: yes. He is sent away to build and apply, with hours and a brief for it.
    const know = catalog.findRole("data-scientist")?.mustHave ?? [];
    const answer = ask("data-scientist", "data-scientist-to-production", { know: alone(know) });
    expect(answer.steps.map(({ kind }) => kind)).toEqual([]);
    expect(answer.totals.mainCourses).toBe(0);
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am a data scientist and want to become a data scientist, with 5 hours a week from 4 Jan 2027. I also know 14 skills beside.

        20 h  Portfolio project: Return to hospital: a model that you can defend
              A certificate says that you took a course. This is what you show, and what you can talk about.

      20 h in all (10 to 40 h): no course, work of your own.
      Finish between 17 Jan and 28 Feb 2027, likely 31 Jan 2027. Cost: nothing to pay.

      - You need no course for this: build something of your own, write it up, and apply.
      - 4 of the 6 parts of the work are in this plan, or you know them already. Missing: deploying. The role does not ask for monitoring.
      "
    `);
  });

  test("Ines leads a department and wants to follow the talk", () => {
    // Verdict: yes. Six hours, then stop; the guide's longer pick stands beside it.
    const answer = ask("domain-expert-literacy", "domain-expert", { hoursPerWeek: 2 });
    expect(answer.totals.mainCourses).toBe(1);
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am an expert without code and want to become an ML-literate expert, with 2 hours a week from 4 Jan 2027.

         6 h  AI For Everyone, DeepLearning.AI
              Your goal asks for Machine learning literacy; this step teaches it.
         2 h  Portfolio project: One case from your own field
              A certificate says that you took a course. This is what you show, and what you can talk about.

      8 h in all (6 to 14 h): 1 course from 1 program.
      Finish between 24 Jan and 21 Feb 2027, likely 31 Jan 2027. Cost: $49 to $158.
      Proven best balance.

      - One course is enough. Take it, use it once, and stop there.
      - Often asked besides, and not in this plan: AI ethics, Problem framing and How large language models work.
      - The guide also names “Machine Learning for All”.
      "
    `);
  });
});
