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
    // Verdict: yes, with doubts. Literacy and ethics first, three small pieces of her own within 66 h, then specification, experiments and evaluation; no code; hours as others needed. Sixteen stops are many, six of them under 7 h, and the book on experiments follows on six hours of statistics.
    const answer = ask("ml-product-manager", "domain-expert", { hoursPerWeek: 3 });
    expect(firstTeaching(answer, "python")).toBe(-1);
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am an expert without code and want to become a product manager for ML, with 3 hours a week from 4 Jan 2027.

         8 h  Fifty answers, judged twice, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
        15 h  Machine Learning Foundations for Product Managers, Duke University
              Your goal asks for Machine learning literacy; this step teaches it.
         6 h  Ten wishes: rule, report or model?, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “Machine Learning Foundations for Product Managers” because Machine learning literacy helps here. This order makes learning easier; it is not a must.
        17 h  Human Factors in AI, Duke University
              Your goal asks for AI ethics; this step teaches it.
              It comes after “Fifty answers, judged twice” because How large language models work helps here. This order makes learning easier; it is not a must.
         4 h  SQLBolt, SQLBolt (practice)
              Your goal asks for SQL; this step teaches it.
         1 h  A first hour with an assistant, Waymark (practice)
              It teaches Coding assistants, which “A prototype in an afternoon” needs before you can start it; that leads to Coding assistants, which your goal asks for.
         6 h  A prototype in an afternoon, Waymark (practice)
              Your goal asks for Coding assistants; this step teaches it.
              It comes after “A first hour with an assistant” because it needs Coding assistants from there.
        19 h  What they need, and what errors cost, Waymark (practice)
              Your goal asks for What model errors cost and Requirements analysis; this step teaches them.
              It comes after “Machine Learning Foundations for Product Managers” because it needs What model errors cost from there.
        12 h  A hundred answers in a sheet, Waymark (practice)
              Your goal asks for Evaluating language models; this step teaches it.
              It comes after “Fifty answers, judged twice” because it needs Evaluating language models from there.
        20 h  It went wrong before: one incident, one plan, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “Machine Learning Foundations for Product Managers” because it needs Machine learning literacy from there.
         6 h  From sample to statement, Waymark (practice)
              It teaches Statistical inference, which “Trustworthy Online Controlled Experiments” needs before you can start it; that leads to Experiments and A/B tests, AI product management and Portfolio project, which your goal asks for.
        19 h  Trustworthy Online Controlled Experiments, Cambridge University Press (book)
              Your goal asks for Experiments and A/B tests; this step teaches it.
              It comes after “From sample to statement” because it needs Statistical inference from there.
        20 h  From interviews to a specification, Waymark (practice)
              It teaches Product basics, which “What do they need? From six talks to a first specification” needs before you can start it; that leads to Product basics, which your goal asks for.
              It comes after “Human Factors in AI” because it needs Product basics from there.
        24 h  What do they need? From six talks to a first specification, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “From interviews to a specification” because it needs Product basics from there.
        30 h  The paper before the product: sorting bank questions, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “Human Factors in AI” because it needs AI product management from there.
        65 h  Applying (applying)

      “Leads an AI feature in the job you have” is reached 21 April 2027, after “Human Factors in AI”.
      “Ready to apply: AI product manager” is reached 1 May 2028, after “The paper before the product: sorting bank questions”.
      Others needed 180 to 290 h for this change.

      272 h in all (191 to 408 h): 2 courses from 1 program.
      Finish between 24 March 2028 and 12 Aug 2029, likely 30 Sept 2028. Cost: $147 to $395, 1 course has no known price.
      Proven best balance.

      - 3 of the 6 parts of the work are in this plan, or you know them already. The role does not ask for preparing data, building features and deploying.
      - Often asked besides, and not in this plan: Data storytelling, Retrieval-augmented generation, Language model agents, Language model safety, AI privacy and safety and Python.
      - The guide also names “Machine Learning for All”.
      "
    `);
  });

  test("Ben programs in Python and wants to become a machine learning engineer", () => {
    // Verdict: yes, with a doubt about the catalog. pandas, models, PyTorch, one long project course, a served model and a network in use, SQL; hours as others needed. “AI for Medical Diagnosis” is there for classification metrics alone, and data structures come last of all, just before the interviews.
    const answer = ask("machine-learning-engineer", "programmer");
    expect(firstTeaching(answer, "linear-regression")).toBeLessThan(firstTeaching(answer, "neural-networks"));
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am a programmer and want to become a machine learning engineer, with 5 hours a week from 4 Jan 2027.

         8 h  A month of earthquakes in forty lines, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
        11 h  100 pandas puzzles, ajcr (practice)
              It teaches pandas, which “One question, answered from raw data to a result” needs before you can start it; that leads to Python, scikit-learn, CI/CD, Cloud basics, Experiment tracking, REST APIs, Automated testing, Docker containers, Model deployment, Model evaluation, Portfolio project, Drift monitoring, Git, pandas and Software engineering practice, which your goal asks for.
              It comes after “A month of earthquakes in forty lines” because it needs pandas from there.
        28 h  Intro + Intermediate ML, Feature Engineering, Explainability, Time Series (exercises), Kaggle (practice)
              Your goal asks for Machine learning foundations and Random forests and boosting; this step teaches them.
              It comes after “A month of earthquakes in forty lines” because it needs pandas from there.
        22 h  Four classifiers, two uses, one verdict each, Waymark (practice)
              Your goal asks for Classification metrics; this step teaches it.
              It comes after “Intro + Intermediate ML, Feature Engineering, Explainability, Time Series (exercises)” because it needs scikit-learn and Machine learning foundations from there.
        11 h  Mode SQL tutorial, Mode (ThoughtSpot) (practice)
              Your goal asks for SQL; this step teaches it.
        11 h  Ten features, tested one by one, Waymark (practice)
              Your goal asks for Feature engineering; this step teaches it.
              It comes after “Intro + Intermediate ML, Feature Engineering, Explainability, Time Series (exercises)” because it needs Feature engineering, scikit-learn and Machine learning foundations from there.
        34 h  One question, answered from raw data to a result, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “A month of earthquakes in forty lines” because it needs Portfolio project from there.
        20 h  Introduction to Neural Networks and PyTorch (formerly Deep Neural Networks with PyTorch), IBM
              Your goal asks for PyTorch; this step teaches it.
              It comes after “Intro + Intermediate ML, Feature Engineering, Explainability, Time Series (exercises)” because Machine learning foundations helps here. This order is our judgement; it is not a must.
        20 h  Deep Learning with PyTorch, IBM
              Your goal asks for Neural networks; this step teaches it.
              It comes after “Introduction to Neural Networks and PyTorch (formerly Deep Neural Networks with PyTorch)” because it needs PyTorch, Logistic regression, Gradient descent and Linear regression from there.
       140 h  Machine Learning Operations (DTU 02476), Technical University of Denmark
              Your goal asks for CI/CD, Cloud basics, Experiment tracking, REST APIs and Automated testing; this step teaches them.
              It comes after “Intro + Intermediate ML, Feature Engineering, Explainability, Time Series (exercises)” because it needs Machine learning foundations from there.
         2 h  Call a model from code, Waymark (practice)
              Your goal asks for Language model APIs; this step teaches it.
         5 h  The whole around the model, Waymark (practice)
              Your goal asks for ML system design; this step teaches it.
              It comes after “Machine Learning Operations (DTU 02476)” because Drift monitoring helps here. This order makes learning easier; it is not a must.
        24 h  Data Structures, University of California San Diego
              Your goal asks for Data structures and algorithms; this step teaches it.
        50 h  From notebook to service: who comes back to hospital?, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “Intro + Intermediate ML, Feature Engineering, Explainability, Time Series (exercises)” because it needs Machine learning foundations from there.
        46 h  Route the complaint: a small network in use, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “100 pandas puzzles” because it needs pandas from there.
       115 h  Applying (applying)

      “Trains and judges a model on your own machine” is reached 10 April 2027, after “Four classifiers, two uses, one verdict each”.
      “Serves a model” is reached 5 March 2028, after “Machine Learning Operations (DTU 02476)”.
      “Ready to apply: junior ML engineer” is reached 30 Aug 2028, after “Route the complaint: a small network in use”.
      Others needed 410 to 690 h for this change.

      547 h in all (388 to 814 h): 4 courses from 3 programs.
      Finish between 30 June 2028 and 15 Feb 2030, likely 7 Feb 2029. Cost: $147 to $395, 3 courses have no known price.
      Proven best balance.

      - 5 of the 6 parts of the work are in this plan, or you know them already. Missing: preparing data.
      - Often asked besides, and not in this plan: Retrieval-augmented generation, Kubernetes, NumPy, Data pipelines, Big data processing, TensorFlow and Keras, Evaluating language models, Infrastructure as code, Attention and transformers, Statistical inference, Experiments and A/B tests and Linear algebra.
      - The guide also names “Machine Learning: Regression”, “Machine Learning: Classification”, “Structuring Machine Learning Projects”, “Applied Machine Learning in Python” and “Production Machine Learning Systems”.
      "
    `);
  });

  test("Cleo builds software and moves towards MLOps", () => {
    // Verdict: yes, with a doubt about the order. Enough modelling to judge a model, the Zoomcamp as backbone, then a tested pipeline, infrastructure from code and a model that lives through a year. Nothing of her own stands before hour 146, and classification metrics come after the last project.
    const answer = ask("mlops-engineer", "software-engineer", { hoursPerWeek: 6 });
    expect(firstTeaching(answer, "model-evaluation")).toBeLessThanOrEqual(
      firstTeaching(answer, "model-deployment"),
    );
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am a software engineer and want to become an MLOps engineer, with 6 hours a week from 4 Jan 2027.

         8 h  A month of earthquakes in forty lines, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
        28 h  Intro + Intermediate ML, Feature Engineering, Explainability, Time Series (exercises), Kaggle (practice)
              Your goal asks for Machine learning foundations and scikit-learn; this step teaches them.
              It comes after “A month of earthquakes in forty lines” because it needs pandas from there.
        12 h  Containerise a service of your own, Waymark (practice)
              Your goal asks for Docker containers; this step teaches it.
        15 h  ETL and Data Pipelines with Shell, Airflow and Kafka, IBM
              Your goal asks for Data pipelines; this step teaches it.
        22 h  Four classifiers, two uses, one verdict each, Waymark (practice)
              Your goal asks for Classification metrics and Model evaluation; this step teaches them.
              It comes after “Intro + Intermediate ML, Feature Engineering, Explainability, Time Series (exercises)” because it needs scikit-learn and Machine learning foundations from there.
         8 h  A model that runs elsewhere, and cheaply, Waymark (practice)
              Your goal asks for Inference optimisation; this step teaches it.
              It comes after “Intro + Intermediate ML, Feature Engineering, Explainability, Time Series (exercises)” because Feature engineering helps here. This order makes learning easier; it is not a must.
         6 h  Twenty runs on record, Waymark (practice)
              Your goal asks for Experiment tracking; this step teaches it.
              It comes after “Intro + Intermediate ML, Feature Engineering, Explainability, Time Series (exercises)” because it needs scikit-learn and Machine learning foundations from there.
        24 h  An alarm for a milling machine, behind an address, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “A month of earthquakes in forty lines” because it needs Portfolio project from there.
        24 h  A small service in a cloud, Waymark (practice)
              Your goal asks for Cloud basics; this step teaches it.
        40 h  Advent of Code, Eric Wastl (practice)
              Your goal asks for Python; this step teaches it.
        29 h  Two machines from code, and one that falls over, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “An alarm for a milling machine, behind an address” because it needs Model deployment from there.
        26 h  Designing Machine Learning Systems, O'Reilly (book)
              Your goal asks for ML system design; this step teaches it.
              It comes after “Intro + Intermediate ML, Feature Engineering, Explainability, Time Series (exercises)” because it needs Machine learning foundations from there.
         6 h  Fifteen rules and three planted faults, Waymark (practice)
              Your goal asks for Data validation; this step teaches it.
              It comes after “Designing Machine Learning Systems” because it needs Data validation from there.
        12 h  Catch the drift, Waymark (practice)
              It teaches Drift monitoring, which “A frost warning that lives through a year” needs before you can start it; that leads to CI/CD, Drift monitoring, Model deployment and Portfolio project, which your goal asks for.
              It comes after “A month of earthquakes in forty lines” because it needs pandas from there.
        55 h  A frost warning that lives through a year, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “Intro + Intermediate ML, Feature Engineering, Explainability, Time Series (exercises)” because it needs Machine learning foundations from there.
        70 h  Applying (applying)

      “Packs and ships a given model” is reached 14 Feb 2027, after “Intro + Intermediate ML, Feature Engineering, Explainability, Time Series (exercises)”.
      “Runs a tested pipeline for training and serving” is reached 10 Aug 2027, after “Advent of Code”.
      “Ready to apply: MLOps or ML platform engineer” is reached 6 Jan 2028, after “A frost warning that lives through a year”.
      Others needed 280 to 460 h for this change.

      385 h in all (250 to 578 h): 1 course from 1 program.
      Finish between 22 Oct 2027 and 8 Nov 2028, likely 28 March 2028. Cost: $49 to $79, 2 courses have no known price.
      Proven best balance.

      - 5 of the 6 parts of the work are in this plan, or you know them already. The role does not ask for building features.
      - Often asked besides, and not in this plan: Cloud ML platforms, Feature stores, Evaluating language models, Watching language model applications, Retrieval-augmented generation, PyTorch and Distributed training.
      - The guide also names “Production Machine Learning Systems”.
      "
    `);
  });

  test("Dan analyses data and wants to become a data scientist", () => {
    // Verdict: yes, with doubts. Python and pandas with a first piece of his own after 22 h, models, statistics, then three whole projects that he can defend; no SQL, which he has. One course among eighteen stops: fifty hours of exercises and fifty of a book with nobody to ask, and no certificate of a known name.
    const answer = ask("data-scientist", "data-analyst");
    expect(firstTeaching(answer, "sql")).toBe(-1);
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am a data analyst and want to become a data scientist, with 5 hours a week from 4 Jan 2027.

        16 h  First steps in Python, Waymark (practice)
              It teaches Python, which “Pandas” needs before you can start it; that leads to Python, scikit-learn, Model evaluation, pandas, Portfolio project and Linear regression, which your goal asks for.
         4 h  Pandas, Kaggle (brush-up)
              It teaches pandas, which “100 pandas puzzles” needs before you can start it; that leads to Python, scikit-learn, Model evaluation, pandas, Portfolio project and Linear regression, which your goal asks for.
              It comes after “First steps in Python” because it needs Python from there.
        55 h  Exercism: Python track, Exercism (practice)
              It teaches Python, which “Four classifiers, four verdicts” needs before you can start it; that leads to Classification metrics, Python, scikit-learn, Model evaluation, pandas and Portfolio project, which your goal asks for.
              It comes after “First steps in Python” because it needs Python from there.
        11 h  100 pandas puzzles, ajcr (practice)
              It teaches pandas, which “One question, answered from raw data to a result” needs before you can start it; that leads to Python, scikit-learn, Model evaluation, pandas and Portfolio project, which your goal asks for.
              It comes after “Pandas” because it needs pandas from there.
        40 h  Machine learning in Python with scikit-learn, Inria
              Your goal asks for Cross-validation and Random forests and boosting; this step teaches them.
              It comes after “Pandas” because it needs pandas from there.
         5 h  Lines and S-curves, Waymark (practice)
              It teaches Logistic regression, which “Two models, by library and by hand” needs before you can start it; that leads to Logistic regression, Linear regression, Model evaluation, pandas and Portfolio project, which your goal asks for.
              It comes after “Machine learning in Python with scikit-learn” because Machine learning foundations helps here. This order makes learning easier; it is not a must.
        15 h  Two models, by library and by hand, Waymark (practice)
              Your goal asks for Logistic regression; this step teaches it.
              It comes after “Machine learning in Python with scikit-learn” because it needs Machine learning foundations from there.
         6 h  Four classifiers, four verdicts, Waymark (practice)
              Your goal asks for Classification metrics; this step teaches it.
              It comes after “Exercism: Python track” because it needs Python from there.
         4 h  Oh My Git!, git-learning-game (practice)
              It teaches Git, which “Learn Git Branching” needs before you can start it; that leads to Git, which your goal asks for.
         6 h  Learn Git Branching, pcottle (practice)
              Your goal asks for Git; this step teaches it.
              It comes after “Oh My Git!” because it needs Git from there.
        50 h  Think Stats, 3rd ed., O'Reilly (book)
              Your goal asks for Probability; this step teaches it.
              It comes after “Exercism: Python track” because it needs Python from there.
        34 h  One question, answered from raw data to a result, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “Exercism: Python track” because it needs Python from there.
         6 h  A week with an assistant, on record, Waymark (practice)
              Your goal asks for Coding assistants; this step teaches it.
              It comes after “Exercism: Python track” because it needs Programming basics from there.
         8 h  Three requests, three framings, Waymark (practice)
              Your goal asks for Problem framing; this step teaches it.
              It comes after “Machine learning in Python with scikit-learn” because Machine learning foundations helps here. This order makes learning easier; it is not a must.
        11 h  Ten features, tested one by one, Waymark (practice)
              Your goal asks for Feature engineering; this step teaches it.
              It comes after “Machine learning in Python with scikit-learn” because it needs Feature engineering and Machine learning foundations from there.
        14 h  What drives the meter?, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “100 pandas puzzles” because it needs pandas from there.
        36 h  Return to hospital: a model that you can defend, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “100 pandas puzzles” because it needs pandas from there.
        41 h  Which headline wins, and how do you know?, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “Think Stats, 3rd ed.” because it needs Statistical inference from there.
        85 h  Applying (applying)

      “Analyst who works in Python” is reached 4 May 2027, after “100 pandas puzzles”.
      “First models in an analyst's job” is reached 14 Dec 2027, after “One question, answered from raw data to a result”.
      “Ready to apply: junior data scientist” is reached 24 May 2028, after “Which headline wins, and how do you know?”.
      Others needed 300 to 500 h for this change.

      447 h in all (281 to 648 h): 1 course from 1 program.
      Finish between 31 Jan 2028 and 29 June 2029, likely 20 Sept 2028. Cost: nothing to pay.
      Proven best balance.

      - 4 of the 6 parts of the work are in this plan, or you know them already. Missing: deploying. The role does not ask for monitoring.
      - Often asked besides, and not in this plan: Language model APIs, Causal inference, Time series, Model interpretability, Clustering, Statistical modeling, Data pipelines, Analytics engineering, Cloud basics, Neural networks, R, Model deployment and Command line.
      - The guide also names “Machine Learning: Regression”, “Machine Learning: Classification”, “Structuring Machine Learning Projects” and “Applied Machine Learning in Python”.
      "
    `);
  });

  test("Eva has a degree in mathematics and wants to do research", () => {
    // Verdict: yes, with doubts. The warning comes first and is right. One hard course, two reproductions, a study of her own written up: what a research post asks to see. 693 h are fewer than the 860 h that others needed, reading papers comes after two papers were reproduced, and packaging comes last, when no work is left to package.
    const answer = ask("research-scientist", "maths-statistics-graduate", { hoursPerWeek: 8 });
    expect(story(answer)).toContain("degrees and publications count more than any certificate");
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am a maths graduate and want to become an ML researcher, with 8 hours a week from 4 Jan 2027.

         7 h  Is it more than chance?, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
        24 h  The Missing Semester of Your CS Education, Massachusetts Institute of Technology
              Your goal asks for Coding assistants, Command line and Git; this step teaches them.
        28 h  Codewars, Codewars (practice)
              It teaches Python, which “Four classifiers, two uses, one verdict each” needs before you can start it; that leads to Model evaluation, Python, Attention and transformers, Custom layers and training loops, Reading research papers, PyTorch, Portfolio project and Scientific writing, which your goal asks for.
         7 h  First model, read and run, Waymark (practice)
              It teaches scikit-learn and Machine learning foundations, which “Four classifiers, two uses, one verdict each” needs before you can start it; that leads to Model evaluation, Python, Attention and transformers, Custom layers and training loops, Reading research papers, PyTorch, Portfolio project and Scientific writing, which your goal asks for.
              It comes after “Is it more than chance?” because NumPy helps here. This order makes learning easier; it is not a must.
        22 h  Four classifiers, two uses, one verdict each, Waymark (practice)
              It teaches Model evaluation, which “Does the winning ticket win here too?” needs before you can start it; that leads to Model evaluation, Python, Attention and transformers, Custom layers and training loops, Reading research papers, PyTorch, Portfolio project and Scientific writing, which your goal asks for.
              It comes after “Codewars” because it needs Python from there.
       120 h  11-785 Introduction to Deep Learning, Carnegie Mellon University
              Your goal asks for Backpropagation, Neural networks and Training deep networks; this step teaches them.
              It comes after “Is it more than chance?” because it needs NumPy from there.
        10 h  A layer that no course gave you, with its gradient, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “Is it more than chance?” because it needs NumPy from there.
        80 h  Does the winning ticket win here too?, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “Is it more than chance?” because it needs Portfolio project from there.
        20 h  From notebook to package, Waymark (practice)
              Your goal asks for Software engineering practice; this step teaches it.
              It comes after “The Missing Semester of Your CS Education” because it needs Software engineering practice and Git from there.
         6 h  Why it does not learn, Waymark (practice)
              It teaches Custom layers and training loops, which “A layer, a loss, a loop of your own” needs before you can start it; that leads to Attention and transformers, Custom layers and training loops, Reading research papers and PyTorch, which your goal asks for.
              It comes after “11-785 Introduction to Deep Learning” because Backpropagation helps here. This order makes learning easier; it is not a must.
        14 h  A layer, a loss, a loop of your own, Waymark (practice)
              It teaches Custom layers and training loops, which “Which part does it need? A second reproduction with ablations” needs before you can start it; that leads to Attention and transformers, Custom layers and training loops, Reading research papers and PyTorch, which your goal asks for.
              It comes after “11-785 Introduction to Deep Learning” because it needs PyTorch from there.
       110 h  Which part does it need? A second reproduction with ablations, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “11-785 Introduction to Deep Learning” because it needs PyTorch, Training deep networks and Attention and transformers from there.
         6 h  Three passes through a paper, Waymark (practice)
              It teaches Scientific writing, which “One small study of your own, written up” needs before you can start it; that leads to Portfolio project and Scientific writing, which your goal asks for.
              It comes after “11-785 Introduction to Deep Learning” because Backpropagation helps here. This order makes learning easier; it is not a must.
       120 h  One small study of your own, written up, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “First model, read and run” because it needs Machine learning foundations from there.
       110 h  Applying (applying)

      “Rebuilds a published result” is reached 21 Sept 2027, after “Does the winning ticket win here too?”.
      “Applies for a research degree or a research engineering post” is reached 20 May 2028, after “One small study of your own, written up”.
      Others needed 860 to 1360 h for this change.

      684 h in all (465 to 1,004 h): 2 courses from 2 programs.
      Finish between 14 Feb 2028 and 31 May 2029, likely 24 Aug 2028. Cost: nothing to pay.
      Proven best balance.

      - For research, degrees and publications count more than any certificate
      - 3 of the 6 parts of the work are in this plan, or you know them already. The role does not ask for building features, deploying and monitoring.
      - Often asked besides, and not in this plan: Distributed training, Bayesian statistics, Reinforcement learning, Fine-tuning language models and Data structures and algorithms.
      "
    `);
  });

  test("Finn models already and wants to bring models into production", () => {
    // Verdict: yes, with doubts. Nothing that he knows, the command line, PyTorch, one long course on operations, then a served model and a network in use; hours as others needed. Nothing of his own stands before hour 193, and neural networks are taught after the course that deploys them.
    const answer = ask("machine-learning-engineer", "data-scientist-to-production");
    expect(firstTeaching(answer, "linear-regression")).toBe(-1);
    expect(answer.totals.mainCourses).toBeLessThanOrEqual(4);
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am a data scientist and want to become a machine learning engineer, with 5 hours a week from 4 Jan 2027.

        20 h  Missing Semester exercises, MIT (practice)
              Your goal asks for Command line; this step teaches it.
        20 h  Introduction to Neural Networks and PyTorch (formerly Deep Neural Networks with PyTorch), IBM
              Your goal asks for PyTorch; this step teaches it.
        20 h  Deep Learning with PyTorch, IBM
              Your goal asks for Neural networks; this step teaches it.
              It comes after “Introduction to Neural Networks and PyTorch (formerly Deep Neural Networks with PyTorch)” because it needs PyTorch and Gradient descent from there.
       140 h  Machine Learning Operations (DTU 02476), Technical University of Denmark
              Your goal asks for CI/CD, Cloud basics, Experiment tracking, REST APIs and Automated testing; this step teaches them.
              It comes after “Missing Semester exercises” because it needs Git from there.
         5 h  The whole around the model, Waymark (practice)
              Your goal asks for ML system design; this step teaches it.
              It comes after “Machine Learning Operations (DTU 02476)” because Drift monitoring helps here. This order makes learning easier; it is not a must.
        38 h  Algorithms: Design and Analysis, Part 1, Stanford University
              Your goal asks for Data structures and algorithms; this step teaches it.
        50 h  From notebook to service: who comes back to hospital?, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “Machine Learning Operations (DTU 02476)” because it needs Model deployment, Docker containers, REST APIs, Automated testing and Drift monitoring from there.
        46 h  Route the complaint: a small network in use, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “Missing Semester exercises” because it needs Git from there.
       115 h  Applying (applying)

      “Trains and judges a model on your own machine” is reached 31 Jan 2027, after “Missing Semester exercises”.
      “Serves a model” is reached 10 Oct 2027, after “Machine Learning Operations (DTU 02476)”.
      “Ready to apply: junior ML engineer” is reached 22 April 2028, after “Route the complaint: a small network in use”.
      Others needed 290 to 490 h for this change.

      454 h in all (313 to 685 h): 4 courses from 3 programs.
      Finish between 17 March 2028 and 19 Aug 2029, likely 30 Sept 2028. Cost: $247 to $465, 1 course has no known price.
      Proven best balance.

      - All parts of the work are in this plan, or you know them already.
      - Often asked besides, and not in this plan: Retrieval-augmented generation, Kubernetes, Data pipelines, Big data processing, TensorFlow and Keras, Evaluating language models, Infrastructure as code, Attention and transformers and Linear algebra.
      - The guide also names “Machine Learning: Regression”, “Structuring Machine Learning Projects” and “Production Machine Learning Systems”.
      "
    `);
  });

  test("Gina never programmed and thinks that she wants deep learning", () => {
    // Verdict: the contents yes, the order not yet. She is told to try literacy first, and Python comes before any network. But mathematics of 54 h stands before the first table, nothing of her own before hour 239, and containers, packaging and a coding assistant after the last project. Two and a half years at four hours is said plainly.
    const answer = ask("deep-learning-cv-engineer", "no-programming", { hoursPerWeek: 4 });
    expect(story(answer)).toContain("New to code");
    expect(firstTeaching(answer, "python")).toBeLessThan(firstTeaching(answer, "neural-networks"));
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am someone new to programming and want to become a computer vision engineer, with 4 hours a week from 4 Jan 2027.

        16 h  First steps in Python, Waymark (practice)
              It teaches Python, which “What is in a folder of photos?” needs before you can start it; that leads to Image handling in code, Data labelling, Object detection and segmentation, Portfolio project, Convolutional networks, Model evaluation and Transfer learning, which your goal asks for.
         7 h  What is in a folder of photos?, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “First steps in Python” because it needs Python from there.
         4 h  Pandas, Kaggle (brush-up)
              It teaches pandas, which “Machine learning in Python with scikit-learn” needs before you can start it; that leads to Machine learning foundations, Experiment tracking, Convolutional networks, Model evaluation, Transfer learning, Data labelling, Object detection and segmentation and Portfolio project, which your goal asks for.
              It comes after “First steps in Python” because it needs Python from there.
        55 h  Exercism: Python track, Exercism (practice)
              It teaches Python, which “EECS 498-007 / 598-005: Deep Learning for Computer Vision” needs before you can start it; that leads to Attention and transformers, Backpropagation, Neural networks, NumPy, Convolutional networks, Model evaluation, Transfer learning, Data labelling, Object detection and segmentation, Portfolio project, Inference optimisation, Python, PyTorch and Training deep networks, which your goal asks for.
              It comes after “First steps in Python” because it needs Python and Programming basics from there.
        29 h  Linear Algebra for Machine Learning and Data Science, DeepLearning.AI
              Your goal asks for Linear algebra; this step teaches it.
              It comes after “First steps in Python” because it needs Python from there.
        40 h  Machine learning in Python with scikit-learn, Inria
              Your goal asks for Machine learning foundations; this step teaches it.
              It comes after “Pandas” because it needs pandas from there.
        25 h  Calculus for Machine Learning and Data Science, DeepLearning.AI
              It teaches Calculus (one variable) and Multivariable calculus, which “EECS 498-007 / 598-005: Deep Learning for Computer Vision” needs before you can start it; that leads to Attention and transformers, Backpropagation, Neural networks, NumPy, Convolutional networks, Model evaluation, Transfer learning, Data labelling, Object detection and segmentation, Portfolio project, Inference optimisation, Python, PyTorch and Training deep networks, which your goal asks for.
              It comes after “First steps in Python” because it needs Python from there.
        70 h  EECS 498-007 / 598-005: Deep Learning for Computer Vision, University of Michigan
              Your goal asks for Attention and transformers, Backpropagation and Neural networks; this step teaches them.
              It comes after “Exercism: Python track” because it needs Python from there.
         7 h  Tensor Puzzles, srush (practice)
              Your goal asks for NumPy; this step teaches it.
              It comes after “EECS 498-007 / 598-005: Deep Learning for Computer Vision” because it needs PyTorch from there.
        15 h  Fields, rivers and roads from above, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “Exercism: Python track” because it needs Python from there.
        24 h  The Missing Semester of Your CS Education, Massachusetts Institute of Technology
              Your goal asks for Command line and Git; this step teaches them.
              It comes after “Exercism: Python track” because it needs Programming basics from there.
         8 h  A model that runs elsewhere, and cheaply, Waymark (practice)
              It teaches Experiment tracking, which “Twenty runs on record” needs before you can start it; that leads to Experiment tracking, which your goal asks for.
              It comes after “Machine learning in Python with scikit-learn” because Feature engineering helps here. This order makes learning easier; it is not a must.
         6 h  Twenty runs on record, Waymark (practice)
              Your goal asks for Experiment tracking; this step teaches it.
              It comes after “Exercism: Python track” because it needs Python from there.
        16 h  Pictures, labelled and made ready, Waymark (practice)
              Your goal asks for Image handling in code; this step teaches it.
              It comes after “What is in a folder of photos?” because it needs Image handling in code from there.
        30 h  Sick leaves, and a test set that was not honest, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “What is in a folder of photos?” because it needs Portfolio project from there.
        58 h  Night pictures at new places, fast enough for a small box, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “Exercism: Python track” because it needs Python from there.
        38 h  Litter on your street, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “EECS 498-007 / 598-005: Deep Learning for Computer Vision” because it needs Object detection and segmentation from there.
         3 h  What the machine does when it answers, Waymark (practice)
              Your goal asks for How large language models work; this step teaches it.
         6 h  A week with an assistant, on record, Waymark (practice)
              Your goal asks for Coding assistants; this step teaches it.
              It comes after “The Missing Semester of Your CS Education” because it needs Coding assistants from there.
       4.5 h  Play with Docker / Play with Kubernetes, Docker community (practice)
              It teaches Docker containers, which “Pack a small application” needs before you can start it; that leads to Docker containers, which your goal asks for.
              It comes after “The Missing Semester of Your CS Education” because it needs Command line from there.
        12 h  Pack a small application, Waymark (practice)
              Your goal asks for Docker containers; this step teaches it.
              It comes after “The Missing Semester of Your CS Education” because it needs Command line from there.
        20 h  From notebook to package, Waymark (practice)
              Your goal asks for Software engineering practice; this step teaches it.
              It comes after “The Missing Semester of Your CS Education” because it needs Software engineering practice and Git from there.
        85 h  Applying (applying)

      “Sorts pictures of your own” is reached 16 April 2028, after “Fields, rivers and roads from above”.
      “Finds and outlines things in pictures” is reached 25 Feb 2029, after “Litter on your street”.
      “Ready to apply: junior computer vision engineer” is reached 16 May 2029, after “From notebook to package”.

      579 h in all (380 to 864 h): 5 courses from 4 programs.
      Finish between 29 Oct 2028 and 23 Feb 2031, likely 12 Oct 2029. Cost: $196 to $474, 1 course has no known price.
      Proven best balance.

      - New to code: “Machine Learning for All” first shows whether this is for you.
      - 4 of the 6 parts of the work are in this plan, or you know them already. Missing: deploying. The role does not ask for monitoring.
      - Often asked besides, and not in this plan: C++ basics, Image formation and geometry, Cloud basics, REST APIs, Kubernetes, Reading research papers, Data structures and algorithms, TensorFlow and Keras and SQL.
      "
    `);
  });

  test("Hugo knows all of it", () => {
    // Verdict: yes. He says that he holds all of it, own work included, and is sent away to build and apply. A doubt: the plan of everybody else says how many hours applying takes, his does not.
    const know = catalog.findRole("data-scientist")?.mustHave ?? [];
    const answer = ask("data-scientist", "data-scientist-to-production", { know: alone(know) });
    expect(answer.steps.map(({ kind }) => kind)).toEqual([]);
    expect(answer.totals.mainCourses).toBe(0);
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am a data scientist and want to become a data scientist, with 5 hours a week from 4 Jan 2027. I also know 26 skills beside.

      “Analyst who works in Python” is reached at the start.
      “First models in an analyst's job” is reached at the start.
      “Ready to apply: junior data scientist” is reached at the start.

      Nothing is left to learn: build, write it up, apply.

      - You need no course for this: build something of your own, write it up, and apply.
      "
    `);
  });

  test("Ines leads a department and wants to follow the talk", () => {
    // Verdict: yes. One course, eleven hours of prompts that she measures, two pieces from her own field, then stop; hours as others needed. It is the guide's own pick.
    const answer = ask("domain-expert-literacy", "domain-expert", { hoursPerWeek: 2 });
    expect(answer.totals.mainCourses).toBe(1);
    expect(story(answer)).toMatchInlineSnapshot(`
      "
      I am an expert without code and want to become an ML-literate expert, with 2 hours a week from 4 Jan 2027.

        21 h  Machine Learning for All, University of London
              Your goal asks for Machine learning literacy; this step teaches it.
        11 h  Prompts, measured, Waymark (practice)
              Your goal asks for How large language models work and Prompt engineering; this step teaches them.
              It comes after “Machine Learning for All” because Machine learning literacy helps here. This order makes learning easier; it is not a must.
         4 h  Could it happen here?, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “Machine Learning for All” because it needs AI ethics from there.
         5 h  One case from your own field, Waymark (project)
              A certificate says that you took a course. This is what you show, and what you can talk about.
              It comes after “Machine Learning for All” because Machine learning literacy helps here. This order makes learning easier; it is not a must.

      “Follows the conversation” is reached at the start.
      “Informed user, buyer and partner” is reached 27 May 2027, after “One case from your own field”.
      Others needed 30 to 50 h for this change.

      41 h in all (28 to 65 h): 1 course from 1 program.
      Finish between 11 April and 17 Aug 2027, likely 27 May 2027. Cost: $147 to $316, 1 course has no known price.
      Proven best balance.

      - Often asked besides, and not in this plan: AI privacy and safety, What model errors cost and Coding assistants.
      "
    `);
  });
});
