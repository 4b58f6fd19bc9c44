import type { Metadata } from "next";
import { readLink } from "@/components/session/read-link";
import { encodeRequest, linkNumbers } from "@/lib/link";
import { answerTitle } from "@/lib/words/plan/plan-title";
import { currentCompiled } from "./catalog";
import { IMAGE_SIZE } from "./plan-image/plan-image";
import { workedExample } from "./worked-example";

const ABOUT =
  "Real courses in the order that is proven best, with the reason for each, their hours and honest dates. Change what you know or your hours a week, and the plan follows.";

/** How a plan's link introduces itself: to search engines, and in chats with a picture of the route. */
export function planMetadata(link: string, origin: string): Metadata {
  const { catalog } = currentCompiled();
  const { request, isExample, carried } = readLink(link, { catalog, example: workedExample(catalog) });
  const title = isExample
    ? "Waymark: the shortest honest route to a machine-learning role"
    : answerTitle({ request }, catalog);
  const plain = isExample ? "" : `?${encodeRequest(request, linkNumbers(catalog))}`;
  const own = carried === null ? plain : `?${link}`;
  const alt = `${title}: hours, finish and the route`;
  const image = { url: `${origin}/plan.png${plain}`, ...IMAGE_SIZE, alt };
  return {
    ...(isExample ? {} : { title, description: ABOUT }),
    alternates: { canonical: `${origin}/` },
    openGraph: {
      type: "website",
      siteName: "Waymark",
      title,
      description: ABOUT,
      url: `${origin}/${own}`,
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description: ABOUT, images: [image] },
  };
}
