import type { ReactNode } from "react";
import type { Answer } from "@/lib/answer";
import type { Catalog } from "@/lib/catalog";
import { daysBetween } from "@/lib/civil-date";
import { hoursText } from "@/lib/words/amounts";
import { backgroundWords } from "@/lib/words/ask/sentence";
import { betweenText, dayText } from "@/lib/words/dates";
import { planImage } from "@/lib/words/messages/en/pages/plan-image";
import { titles } from "@/lib/words/messages/en/titles";
import type { Translator } from "@/lib/words/messages/translator";
import { answerTitle } from "@/lib/words/plan/plan-title";
import { drawable } from "./fonts";

/** The tokens of the light theme, in the notation that the drawing library reads. */
const PAPER = "#fbfaf6";
const INK = "#13221c";
const SOFT = "#485651";
const HAIRLINE = "#d8d8cf";
const BLAZE = "#facb27";
const RAIL = "#22322c";

const WIDTH = 1056;

export const IMAGE_SIZE = { width: 1200, height: 630 } as const;

interface PlanImageProps {
  readonly answer: Answer;
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** What a chat shows of a plan's link: the goal, the hours, the finish and the route on its days. */
export function PlanImage({ answer, catalog, t }: PlanImageProps) {
  return (
    <div style={SHEET}>
      <Sign />
      <div style={{ ...HEADING, fontSize: 64, lineHeight: 1.1, marginTop: 34 }}>
        {drawable(answerTitle(answer, catalog, t))}
      </div>
      <div style={{ fontSize: 31, color: SOFT, marginTop: 14 }}>
        {drawable(askedText(answer, catalog, t))}
      </div>
      <div style={{ display: "flex", flexGrow: 1 }} />
      {answer.finish === null ? <NoRoute answer={answer} t={t} /> : <Route answer={answer} t={t} />}
    </div>
  );
}

const SHEET = {
  width: "100%",
  height: "100%",
  display: "flex",
  flexDirection: "column",
  padding: "56px 72px 60px",
  background: PAPER,
  color: INK,
  fontFamily: "Source",
} as const;

const HEADING = { fontFamily: "Bricolage", fontWeight: 700, letterSpacing: "-0.015em" } as const;

function Sign() {
  return (
    <div style={{ display: "flex", alignItems: "center", gap: 14 }}>
      <svg viewBox="0 0 24 24" width="40" height="40" aria-hidden="true">
        <path
          d="M12 2.2 21.8 12 12 21.8 2.2 12Z"
          fill={BLAZE}
          stroke={RAIL}
          strokeWidth="2.2"
          strokeLinejoin="round"
        />
      </svg>
      <div style={{ ...HEADING, fontSize: 34 }}>Waymark</div>
    </div>
  );
}

function askedText({ request }: Answer, catalog: Catalog, t: Translator): string {
  const from =
    request.from === null ? t(titles).noBackground : backgroundWords(catalog.background(request.from), t);
  return t(planImage).asked(from, request.hoursPerWeek, dayText(request.start, t));
}

type PartProps = Omit<PlanImageProps, "catalog">;

function NoRoute({ answer, t }: PartProps) {
  return <div style={{ ...HEADING, fontSize: 44 }}>{t(planImage).noRoute[answer.outcome]}</div>;
}

function Route({ answer: { totals, finish, steps, request }, t }: PartProps) {
  if (finish === null) return null;
  const days = Math.max(1, daysBetween(request.start, finish.likely) + 1);
  const at = (day: typeof request.start) => (WIDTH * daysBetween(request.start, day)) / days;
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <div style={{ display: "flex", gap: 64 }}>
        <Figure label={t(planImage).inAll}>{hoursText(totals.hours.typical, t)}</Figure>
        <Figure label={t(planImage).youCouldFinish}>{betweenText(finish.early, finish.late, t)}</Figure>
      </div>
      <div style={{ display: "flex", position: "relative", height: 34, width: WIDTH, marginTop: 40 }}>
        <div style={{ ...LINE, top: 15, width: WIDTH }} />
        {steps.map((step, i) => (
          <div
            key={step.courseId ?? step.part}
            style={{
              position: "absolute",
              top: 7,
              left: at(step.start),
              width: Math.max(6, at(step.finish) + WIDTH / days - at(step.start) - 3),
              height: 20,
              borderRadius: 4,
              background: i % 2 === 0 ? RAIL : SOFT,
            }}
          />
        ))}
        <div style={{ ...END, left: WIDTH - 17 }} />
      </div>
      <div
        style={{ display: "flex", justifyContent: "space-between", fontSize: 26, color: SOFT, marginTop: 8 }}
      >
        <div>{dayText(request.start, t)}</div>
        <div>{t(planImage).likely(dayText(finish.likely, t))}</div>
      </div>
    </div>
  );
}

const LINE = { position: "absolute", left: 0, height: 4, background: HAIRLINE } as const;

/** The sign at the end of the route. */
const END = {
  position: "absolute",
  top: 0,
  width: 34,
  height: 34,
  background: BLAZE,
  border: `4px solid ${RAIL}`,
  borderRadius: 5,
  transform: "rotate(45deg)",
} as const;

function Figure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <div style={{ fontSize: 27, color: SOFT }}>{label}</div>
      <div style={{ ...HEADING, fontSize: 48, lineHeight: 1.2 }}>{children}</div>
    </div>
  );
}
