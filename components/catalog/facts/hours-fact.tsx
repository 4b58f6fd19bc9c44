import type { Hours } from "@/lib/catalog";
import { hoursText } from "@/lib/words/amounts";
import { facts } from "@/lib/words/messages/en/pages/facts";
import type { Translator } from "@/lib/words/messages/translator";
import type { FactEntry } from "./fact-list";

/** The three figures of a length, each with how it was got. */
export function hoursFact(hours: Hours | null, note: string | null, t: Translator): FactEntry {
  return {
    name: t(facts).fact.hours,
    kind: "hours",
    note: note && t(facts).sourcesSay(note),
    noteStands: note !== null,
    value: hours && <Figures hours={hours} t={t} />,
  };
}

function Figures({ hours, t }: { readonly hours: Hours; readonly t: Translator }) {
  const { end, low, typical, high, partOnly } = t(facts);
  const figures = [
    { name: end.low, value: hours.low, how: low[hours.lowBasis] },
    { name: end.typical, value: hours.typical, how: typical[hours.typicalBasis] },
    { name: end.high, value: hours.high, how: high[hours.highBasis] },
  ];
  return (
    <>
      {hours.covers && <p className="text-soft">{partOnly[hours.covers]}</p>}
      <table>
        <tbody>
          {figures.map(({ name, value, how }) => (
            <tr key={name}>
              <th scope="row" className="pr-4 text-left align-top font-normal text-soft">
                {name}
              </th>
              <td className="pr-4 text-right align-top font-semibold whitespace-nowrap">
                {hoursText(value, t)}
              </td>
              <td className="align-top text-small leading-[1.8] text-soft">{how}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
