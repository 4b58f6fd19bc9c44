import type { Metadata } from "next";
import { readLink } from "@/components/session/read-link";
import { encodeRequest, linkNumbers } from "@/lib/link";
import { pages } from "@/lib/words/messages/en/pages/pages";
import { english } from "@/lib/words/messages/translator";
import { answerTitle } from "@/lib/words/plan/plan-title";
import { currentCompiled } from "./catalog";
import { IMAGE_SIZE } from "./plan-image/plan-image";
import { workedExample } from "./worked-example";

/** How a plan's link introduces itself: to search engines, and in chats with a picture of the route. */
export function planMetadata(link: string, origin: string): Metadata {
  const { catalog } = currentCompiled();
  const { request, isExample, carried } = readLink(link, { catalog, example: workedExample(catalog) });
  const { waymark, plan } = english(pages);
  const { description } = plan;
  const title = isExample ? waymark.title : answerTitle({ request }, catalog, english);
  const plain = isExample ? "" : `?${encodeRequest(request, linkNumbers(catalog))}`;
  const own = carried === null ? plain : `?${link}`;
  const alt = plan.picture(title);
  const image = { url: `${origin}/plan.png${plain}`, ...IMAGE_SIZE, alt };
  return {
    ...(isExample ? {} : { title, description }),
    alternates: { canonical: `${origin}/` },
    openGraph: {
      type: "website",
      siteName: "Waymark",
      title,
      description,
      url: `${origin}/${own}`,
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}
