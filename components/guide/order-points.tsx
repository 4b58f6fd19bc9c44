import { guide } from "@/lib/words/messages/en/pages/guide";
import type { Translator } from "@/lib/words/messages/translator";
import { GuidePlanLink, PointItem } from "./guide-parts";
import type { GuidePlanPreviews } from "./guide-plans";
import { guidePoints } from "./guide-points";

const STAGES: ReadonlySet<string> = new Set(["S1", "S2", "S3", "S4"]);

interface OrderPointsProps {
  readonly plans: GuidePlanPreviews;
  readonly t: Translator;
}

/** The order in stages, what fits whom, and the rule that stands over both. */
export function OrderPoints({ plans, t }: OrderPointsProps) {
  const order = guidePoints("S", t);
  const item = (point: (typeof order)[number]) => (
    <PointItem key={point.id} point={point} t={t}>
      <GuidePlanLink plan={plans[point.id]} of={point.title} t={t} />
    </PointItem>
  );
  return (
    <>
      <ol className="grid list-decimal gap-6 pl-6 marker:font-semibold marker:text-soft">
        {order.filter(({ id }) => STAGES.has(id)).map(item)}
      </ol>
      <h3 className="mt-10 mb-3 text-lead">{t(guide).forYou}</h3>
      <ul className="grid gap-6">{order.filter(({ id }) => !STAGES.has(id)).map(item)}</ul>
    </>
  );
}
