import { ImageResponse } from "next/og";
import { currentCompiled } from "@/app/_server/catalog";
import { CACHE } from "@/app/_server/json-response";
import { imageFonts } from "@/app/_server/plan-image/fonts";
import { IMAGE_SIZE, PlanImage } from "@/app/_server/plan-image/plan-image";
import { searchLimits } from "@/app/_server/search-limits";
import { todayUtc } from "@/app/_server/today";
import { workedExample } from "@/app/_server/worked-example";
import { readLink } from "@/components/session/read-link";
import { answerRequest } from "@/lib/answer";

export const dynamic = "force-dynamic";

/** The picture that chats and networks show of a plan's link. A link that says nothing has the example's. */
export function GET(request: Request): Response {
  const compiled = currentCompiled();
  const { catalog } = compiled;
  const { search, searchParams } = new URL(request.url);
  const reading = readLink(search.slice(1), { catalog, example: workedExample(catalog) });
  const answer = answerRequest({
    compiled,
    request: reading.request,
    today: todayUtc(),
    limits: searchLimits(),
  });
  const isDated = searchParams.get("start") === answer.request.start;
  return new ImageResponse(<PlanImage answer={answer} catalog={catalog} />, {
    ...IMAGE_SIZE,
    fonts: imageFonts(),
    headers: { "cache-control": isDated ? CACHE.stable : CACHE.today },
  });
}
