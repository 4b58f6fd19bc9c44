import type { GuidePoint } from "./guide-points";

/** The questions and answers as schema.org has them, with what differs today as part of each answer. */
export function faqData(answers: readonly GuidePoint[]) {
  return {
    "@type": "FAQPage",
    mainEntity: answers.map(({ title, text, correction }) => ({
      "@type": "Question",
      name: title,
      acceptedAnswer: { "@type": "Answer", text: correction ? `${text} ${correction.text}` : text },
    })),
  };
}
