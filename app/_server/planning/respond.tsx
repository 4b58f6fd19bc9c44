import { serialize } from "node:v8";
import { ImageResponse } from "next/og";
import { imageFonts } from "@/app/_server/plan-image/fonts";
import { IMAGE_SIZE, PlanImage } from "@/app/_server/plan-image/plan-image";
import { workedExample } from "@/app/_server/worked-example";
import { addressWithout, comparisonChoices } from "@/components/compare/comparison-choices";
import { describeComparison } from "@/components/compare/comparison-view";
import { addressOfComparison, readComparison } from "@/components/compare/read-comparison";
import { answerView } from "@/components/session/answer-view";
import { readLink } from "@/components/session/read-link";
import { answerRequest } from "@/lib/answer";
import { compareScenarios } from "@/lib/compare";
import { planBody } from "@/lib/documents";
import { encodeRequest, linkNumbers, lookBack } from "@/lib/link";
import type { CompiledCatalog, PlanLimits } from "@/lib/planner";
import { english } from "@/lib/words/messages/translator";
import { writePlan } from "./plan-files";
import type { ComparisonPage, Input, PlanFile, Planned, TaskKind, Tasks } from "./tasks";
import { type Watch, watchFor } from "./watch";

interface Setting {
  readonly compiled: CompiledCatalog;
  readonly watch: Watch;
}

type Responder<K extends TaskKind> = (
  input: Input<K>,
  setting: Setting,
) => Tasks[K]["reply"] | Promise<Tasks[K]["reply"]>;

const RESPONDERS: { readonly [K in TaskKind]: Responder<K> } = {
  page: ({ link, today }, { compiled, watch: { limits } }) => {
    const { catalog } = compiled;
    const example = workedExample(catalog);
    const reading = readLink(link, { catalog, example });
    const view = answerView({ compiled, request: reading.request, today, limits });
    const past = reading.carried && lookBack(reading.carried, view.answer, catalog);
    return { ...reading, example, past, view };
  },
  comparison: comparisonPage,
  picture: async ({ link, today }, { compiled, watch: { limits } }) => {
    const { catalog } = compiled;
    const { request } = readLink(link, { catalog, example: workedExample(catalog) });
    const answer = answerRequest({ compiled, request, today, limits });
    const picture = <PlanImage answer={answer} catalog={catalog} t={english} />;
    const drawn = new ImageResponse(picture, { ...IMAGE_SIZE, fonts: imageFonts() });
    return { png: new Uint8Array(await drawn.arrayBuffer()), start: answer.request.start };
  },
  file: planFile,
  example: ({ today }, { compiled, watch: { limits } }) => {
    const request = workedExample(compiled.catalog);
    const { outcome, proof, steps } = answerRequest({ compiled, request, today, limits });
    return { link: encodeRequest(request), outcome, proof, steps: steps.length };
  },
};

/** Answers a task with searches of `milliseconds` in all. */
export async function respond<K extends TaskKind>(
  compiled: CompiledCatalog,
  {
    kind,
    input,
    milliseconds,
  }: { readonly kind: K; readonly input: Input<K>; readonly milliseconds: number },
): Promise<Planned<K>> {
  const watch = watchFor(milliseconds);
  const reply = await RESPONDERS[kind](input, { compiled, watch });
  return { reply, isWhole: !watch.hasCut(), weight: serialize(reply).byteLength };
}

function comparisonPage({ link, today }: Input<"comparison">, { compiled, watch }: Setting): ComparisonPage {
  const { catalog } = compiled;
  const example = { ...workedExample(catalog), start: today };
  const { scenarios, problems, isExample } = readComparison(link, { catalog, example });
  let left = scenarios.length;
  const limits = (): PlanLimits => watch.share(left--);
  const comparison = compareScenarios({ compiled, scenarios, today, limits });
  const [first = scenarios[0], ...others] = comparison.results.map(({ scenario }) => scenario);
  const dated = [first, ...others] as const;
  const numbers = linkNumbers(catalog);
  return {
    scenarios: describeComparison(comparison, catalog),
    problems,
    isExample,
    address: addressOfComparison(dated, numbers),
    without: dated.map((_, place) => addressWithout(dated, place, numbers)),
    choices: comparisonChoices(dated, catalog),
  };
}

function planFile(
  { link, today, origin, format }: Input<"file">,
  { compiled, watch: { limits } }: Setting,
): PlanFile {
  const { catalog } = compiled;
  const { answer, body } = planBody({ compiled, params: new URLSearchParams(link), today, limits });
  if (answer === null) return { readable: false, text: JSON.stringify(body) };
  const address = `${origin}/?${encodeRequest(answer.request, linkNumbers(catalog))}`;
  const text = writePlan({ body, answer, catalog, link: address }, format);
  return { readable: true, text, start: answer.request.start };
}
