import type { Evidence, Level, Tier } from "@/lib/posting";

/** A posting that nobody wrote for a job, with what a reader would say that it asks for. */
export interface MadeUpPosting {
  readonly about: string;
  readonly text: string;
  /** All skills of the catalog that it asks for. */
  readonly asks: Readonly<Record<string, Tier>>;
  readonly levels?: Readonly<Record<string, Level>>;
  /** Skills of which one is enough. */
  readonly alternatives?: readonly (readonly string[])[];
  /** What it asks for beside skills of the catalog. */
  readonly others?: readonly string[];
}

export const MADE_UP_POSTINGS: readonly MadeUpPosting[] = [
  {
    about: "UK bullets under headings",
    text: `Data Analyst, Harbour Trust

About us
We run ferries and a small museum.

Key responsibilities
- Build dashboards in Power BI for the crews
- Present findings to the board

Essential criteria
- Advanced SQL
- Strong Excel skills
- Some knowledge of A/B testing

Desirable criteria
- Experience with dbt or Snowflake
- Python

What we offer
- Learning budget, dental and vision, a portfolio of perks`,
    asks: {
      "bi-dashboards": "mentioned",
      "data-storytelling": "mentioned",
      sql: "required",
      "sql-for-analysis": "required",
      spreadsheets: "required",
      "experiment-design": "required",
      "data-warehousing": "preferred",
      "analytics-engineering": "preferred",
      python: "preferred",
    },
    levels: { sql: 3, spreadsheets: 3, "experiment-design": 1, python: 2 },
  },
  {
    about: "US prose without any heading",
    text: `Pinecrest Robotics is hiring. You must have 4+ years of experience with Python and PyTorch. Familiarity with Kubernetes is a plus. We use Airflow to move sensor logs around. No prior experience with reinforcement learning is required.`,
    asks: {
      python: "required",
      pytorch: "required",
      kubernetes: "preferred",
      "data-pipelines": "mentioned",
    },
    levels: { python: 3, pytorch: 3, kubernetes: 1 },
  },
  {
    about: "alternatives by or, slash and comma",
    text: `Requirements
- Proficiency in Python or R
- Experience with PyTorch/TensorFlow
- Knowledge of Spark, Airflow or Kubernetes`,
    asks: {
      python: "required",
      "r-language": "required",
      pytorch: "required",
      "tensorflow-keras": "required",
      "big-data-processing": "required",
      "data-pipelines": "required",
      kubernetes: "required",
    },
    alternatives: [
      ["python", "r-language"],
      ["pytorch", "tensorflow-keras"],
      ["big-data-processing", "data-pipelines", "kubernetes"],
    ],
  },
  {
    about: "a list that is no choice",
    text: `Requirements
- Python, SQL and Git`,
    asks: { python: "required", sql: "required", git: "required" },
    alternatives: [],
  },
  {
    about: "words that look like skills",
    text: `Requirements
- You go the extra mile, go to market with us and excel at your craft
- Attention to detail and a bias for action
- You join our R&D days and spend the rest of the week as you like
- You are a lifelong learner with excellent manners and a scalable smile
- Our vision is an operating system for dentists
- You react quickly when air transforms into water
- Salary in the first 90 days of probation; portfolio companies may join`,
    asks: {},
  },
  {
    about: "subjects of a degree are no skills, the focus behind them is one",
    text: `Qualifications
- BSc or MSc in Statistics, Machine Learning, Data Science or a related field
- PhD in Mathematics with a focus on computer vision
- Degree in Computer Science and experience with Docker`,
    asks: { "convolutional-networks": "required", containers: "required" },
  },
  {
    about: "benefits, privacy and equal opportunity say nothing about the work",
    text: `Requirements
- Python

Benefits
- Kubernetes certification paid, German classes, SQL workshops

Equal opportunity
We process data with Spark and protect your data privacy.`,
    asks: { python: "required" },
  },
  {
    about: "wishes inside requirements",
    text: `What you'll need
- Docker; Terraform is a plus
- SQL (dbt is a bonus)
- Git, ideally GitHub Actions as well
- Kafka (preferred)`,
    asks: {
      containers: "required",
      "cloud-basics": "preferred",
      sql: "required",
      "data-warehousing": "preferred",
      git: "required",
      "ci-cd": "preferred",
      "big-data-processing": "preferred",
      "infrastructure-as-code": "preferred",
      "analytics-engineering": "preferred",
    },
  },
  {
    about: "a letter at the end of a sentence ends it",
    text: `Requirements
- We work in Python or R. Knowledge of Scala Spark is desirable.
- Basic programming, preferably in Python`,
    asks: {
      python: "required",
      "r-language": "required",
      "big-data-processing": "preferred",
      "programming-basics": "required",
    },
  },
  {
    about: "a sentence that makes wishes of the list behind it",
    text: `We believe you have:

Solid SQL

You might know some of the following, but don't worry if you don't.

Airflow

Tableau`,
    asks: { sql: "required", "data-pipelines": "preferred", "bi-dashboards": "preferred" },
    levels: { sql: 3 },
  },
  {
    about: "what the taxonomy has no word for, and conditions apart",
    text: `Must have
- TypeScript and React
- C++ or Rust
- MongoDB
- Fluent English, German is a plus
- Experience in healthcare
- Active security clearance
- Scrum`,
    asks: { "cpp-basics": "required", nosql: "required" },
    others: [
      "typescript",
      "front-end",
      "rust",
      "language-english",
      "language-german",
      "domain-health",
      "clearance",
      "agile",
    ],
  },
  {
    about: "German with English terms",
    text: `Data Engineer (m/w/d)

Deine Aufgaben
- Du baust Datenpipelines mit Airflow

Das bringst du mit
- Sehr gute Kenntnisse in Python und SQL
- Erfahrung mit CI/CD und Docker
- Gute Englischkenntnisse

Von Vorteil
- Kubernetes oder Terraform

Wir bieten
- Python-Meetups und Kaffee`,
    asks: {
      "data-pipelines": "mentioned",
      python: "required",
      sql: "required",
      "ci-cd": "required",
      containers: "required",
      kubernetes: "preferred",
      "cloud-basics": "preferred",
      "infrastructure-as-code": "preferred",
    },
    levels: { python: 3, sql: 3 },
    others: ["language-english"],
  },
  {
    about: "Spanish",
    text: `Científica de datos

Funciones
- Presentar los resultados a la dirección

Requisitos
- Dominio de Python y SQL
- Nociones de estadística
- Experiencia en aprendizaje automático y visualización de datos

Deseable
- Bases de datos vectoriales

Ofrecemos
- Cursos de Tableau`,
    asks: {
      "data-storytelling": "mentioned",
      python: "required",
      sql: "required",
      "statistical-inference": "required",
      "ml-foundations": "required",
      "data-visualization": "required",
      "vector-search": "preferred",
    },
    levels: { python: 3, "statistical-inference": 1, "ml-foundations": 2 },
  },
  {
    about: "no bullets, one demand a line",
    text: `Skills and experience

Strong Python skills

Experience with scikit-learn and pandas

Knowledge of Git

Nice to have

Experience with MLflow`,
    asks: {
      python: "required",
      "scikit-learn": "required",
      pandas: "required",
      git: "required",
      "experiment-tracking": "preferred",
    },
  },
  {
    about: "round bullets in one line, headings with colons",
    text: `The role: you ship models into production. Requirements: • LLM APIs • prompt engineering • RAG. Nice to have: • LangGraph`,
    asks: {
      "model-deployment": "mentioned",
      "llm-apis": "required",
      "llm-concepts": "required",
      "prompt-engineering": "required",
      rag: "required",
      "llm-agents": "preferred",
    },
  },
  {
    about: "leanings are no demands",
    text: `Requirements
- Git
- A passion for machine learning`,
    asks: { git: "required", "ml-foundations": "mentioned" },
  },
];

export interface MadeUpCv {
  readonly about: string;
  readonly text: string;
  readonly shows: Readonly<Record<string, Evidence>>;
}

export const MADE_UP_CVS: readonly MadeUpCv[] = [
  {
    about: "English, with sections",
    text: `Jordan Example

Work experience
Analyst, Lakeside Bakery, 2019 - 2024
- Built a churn prediction in scikit-learn and explained it to stakeholders
- Automated the monthly figures with Airflow

Certifications
AWS Certified Cloud Practitioner

Technical skills
Python, SQL, Tableau, Git

Languages
English, Spanish`,
    shows: {
      "logistic-regression": "used",
      "scikit-learn": "used",
      "stakeholder-communication": "used",
      "data-pipelines": "used",
      "cloud-literacy": "certified",
      python: "listed",
      sql: "listed",
      "bi-dashboards": "listed",
      git: "listed",
    },
  },
  {
    about: "Spanish",
    text: `Experiencia
Modelos de series temporales con Prophet para una cadena de tiendas.

Herramientas
Python, pandas, Docker`,
    shows: { "time-series": "used", python: "listed", pandas: "listed", containers: "listed" },
  },
  {
    about: "what is yet to be learned does not count",
    text: `Summary
Programmer who would like to learn Kubernetes.

Skills
Python, Bash`,
    shows: { python: "listed", "command-line": "listed" },
  },
  {
    about: "topics that are only named show nothing",
    text: `Experience
Wrote about LLM news and GenAI for a magazine, using R.`,
    shows: { "r-language": "used" },
  },
  {
    about: "letters that are no language",
    text: `Experience
Watched disks by S.M.A.R.T. and led R&D at J. R. Example Ltd.`,
    shows: {},
  },
];
