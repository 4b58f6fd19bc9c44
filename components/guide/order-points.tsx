import { ORDER } from "./guide-order";
import { GuidePlanLink, PointItem } from "./guide-parts";
import type { GuidePlanPreviews } from "./guide-plans";

const STAGES: ReadonlySet<string> = new Set(["S1", "S2", "S3", "S4"]);

/** The order in stages, what fits whom, and the rule that stands over both. */
export function OrderPoints({ plans }: { readonly plans: GuidePlanPreviews }) {
  const item = (point: (typeof ORDER)[number]) => (
    <PointItem key={point.id} point={point}>
      <GuidePlanLink plan={plans[point.id]} of={point.title} />
    </PointItem>
  );
  return (
    <>
      <ol className="grid list-decimal gap-6 pl-6 marker:font-semibold marker:text-soft">
        {ORDER.filter(({ id }) => STAGES.has(id)).map(item)}
      </ol>
      <h3 className="mt-10 mb-3 text-lead">Which of it is for you</h3>
      <ul className="grid gap-6">{ORDER.filter(({ id }) => !STAGES.has(id)).map(item)}</ul>
    </>
  );
}
