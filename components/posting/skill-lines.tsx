import type { ReactNode } from "react";
import type { SkillId } from "@/lib/catalog";
import { GROUP, LEGEND } from "./posting-classes";

export interface SkillLine {
  readonly id: SkillId;
  readonly title: string;
  /** What is said about it, in few words. */
  readonly remarks: readonly string[];
}

interface SkillLinesProps {
  readonly title: string;
  readonly lines: readonly SkillLine[];
  readonly ticked: ReadonlySet<SkillId>;
  readonly tick: (skill: SkillId, isTicked: boolean) => void;
  readonly children?: ReactNode;
}

/** Finds under one heading, each to be ticked or unticked. */
export function SkillLines({ title, lines, ticked, tick, children }: SkillLinesProps) {
  if (lines.length === 0) return null;
  return (
    <fieldset className={GROUP}>
      <legend className={LEGEND}>
        {title} <span className="font-normal text-soft">({lines.length})</span>
      </legend>
      {children}
      <ul>
        {lines.map(({ id, title: skill, remarks }) => (
          <li key={id}>
            <label className="flex items-baseline gap-2.5 py-[0.3rem] text-small leading-[1.4] [&_input]:size-[1.05rem] [&_input]:flex-none [&_input]:translate-y-[0.15rem] [&_input]:accent-rail">
              <input
                type="checkbox"
                checked={ticked.has(id)}
                onChange={(event) => tick(id, event.target.checked)}
              />
              <span>
                <span className="font-semibold">{skill}</span>
                {remarks.length > 0 && <span className="text-soft"> · {remarks.join(" · ")}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
