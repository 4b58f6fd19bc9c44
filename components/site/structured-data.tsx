import type { Catalog, Course, Price } from "@/lib/catalog";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** schema.org data for machines that read the page. `<` is escaped, so that no text can end the script. */
export function StructuredData({ data }: { readonly data: Json }) {
  const json = JSON.stringify({ "@context": "https://schema.org", ...asRecord(data) }).replaceAll(
    "<",
    "\\u003c",
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own catalog, escaped in the line above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

function asRecord(data: Json) {
  return typeof data === "object" && data !== null && !Array.isArray(data) ? data : {};
}

/** A course as schema.org has it. Ratings stay out: they are other sites' ratings, not ours to hand on. */
export function courseData(course: Course, catalog: Catalog): Json {
  const { title, summary, institution, url, level, hours, price, requires } = course;
  const isOffered = course.status !== "retired";
  return {
    "@type": "Course",
    name: title,
    ...(summary === null ? {} : { description: summary }),
    provider: { "@type": "Organization", name: institution },
    ...(url === null ? {} : { url }),
    ...(level === null ? {} : { educationalLevel: level }),
    teaches: course.teaches.map((id) => catalog.skill(id).title),
    ...(typeof requires === "string" ? { coursePrerequisites: catalog.skill(requires).title } : {}),
    ...(hours === null || hours.covers !== undefined || !isOffered
      ? {}
      : {
          hasCourseInstance: {
            "@type": "CourseInstance",
            courseMode: "online",
            courseWorkload: `PT${Math.max(1, Math.round(hours.typical))}H`,
          },
        }),
    ...(price === null || !isOffered ? {} : { offers: offer(price) }),
  };
}

function offer({ highCents, lowCents }: Price): Json {
  if (highCents === 0) return { "@type": "Offer", category: "Free", price: 0, priceCurrency: "USD" };
  return {
    "@type": "AggregateOffer",
    category: "Paid",
    lowPrice: lowCents / 100,
    highPrice: highCents / 100,
    priceCurrency: "USD",
  };
}

/** Courses in order, by their pages here. */
export function courseListData(
  name: string,
  courses: readonly { readonly id: string; readonly title: string }[],
): Json {
  return {
    "@type": "ItemList",
    name,
    numberOfItems: courses.length,
    itemListElement: courses.map(({ id, title }, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name: title,
      url: `/courses/${id}`,
    })),
  };
}
