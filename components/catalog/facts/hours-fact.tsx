import type { Hours } from "@/lib/catalog";
import { hoursText } from "@/lib/words/amounts";
import type { FactEntry } from "./fact-list";

/** The three figures of a length, each with how it was got. */
export function hoursFact(hours: Hours | null, note: string | null): FactEntry {
  return {
    name: "Hours of work",
    kind: "hours",
    note: note && `What the sources say: ${note}.`.replace(/\.\.$/, "."),
    noteStands: note !== null,
    value: hours && <Figures hours={hours} />,
  };
}

function Figures({ hours }: { readonly hours: Hours }) {
  const figures = [
    { name: "Low", value: hours.low, how: LOW[hours.lowBasis] },
    { name: "Typical", value: hours.typical, how: TYPICAL[hours.typicalBasis] },
    { name: "High", value: hours.high, how: HIGH[hours.highBasis] },
  ];
  return (
    <>
      {hours.covers && <p className="text-soft">{PART[hours.covers]}</p>}
      <table>
        <tbody>
          {figures.map(({ name, value, how }) => (
            <tr key={name}>
              <th scope="row" className="pr-4 text-left align-top font-normal text-soft">
                {name}
              </th>
              <td className="pr-4 text-right align-top font-semibold whitespace-nowrap">
                {hoursText(value)}
              </td>
              <td className="align-top text-small leading-[1.8] text-soft">{how}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const PART = {
  videos: "The videos alone: your own practice comes on top, so no plan counts on it.",
  labs: "The labs alone: the reading comes on top, so no plan counts on it.",
} as const;
const LOW = {
  sourced: "from a source",
  rule: "no source; by our rule, 0.8 times the typical",
  judgement: "our judgement",
} as const;
const TYPICAL = {
  sourced: "from a source",
  middle: "the middle of the range that sources give",
  sum: "the sum of its courses, by a source",
  judgement: "our judgement",
} as const;
const HIGH = {
  sourced: "from a source",
  rule: "no source; by our rule, 1.6 times the typical",
  judgement: "our judgement",
} as const;
