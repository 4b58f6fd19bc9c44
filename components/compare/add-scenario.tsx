"use client";

import { Check, Plus } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useId } from "react";
import { Button } from "@/components/ui/button";
import { chipClass } from "@/components/ui/chip";
import { SelectField } from "@/components/ui/field";
import type { Choice, ComparisonChoices, Option, OptionGroup } from "./comparison-choices";
import { type ViewState, withViewState } from "./view-state";

interface AddScenarioProps {
  readonly choices: ComparisonChoices;
  readonly address: string;
  readonly state: ViewState;
}

/** What to put beside the scenarios. Links and forms alone, so that it works without JavaScript. */
export function AddScenario({ choices, address, state }: AddScenarioProps) {
  const { paces, preferences, nextName, roles, backgrounds, sold } = choices;
  const lists = { name: nextName ?? "", address, state };
  return (
    <section aria-labelledby="add-title" className="no-print mt-10">
      <h2 id="add-title" className="text-lead">
        Put something beside it
      </h2>
      {nextName === null && (
        <p className="mt-1 text-small">
          Five is the most that can stand side by side. Remove one to add another.
        </p>
      )}
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-5 text-small md:grid-cols-[repeat(2,minmax(0,1fr))]">
        <Choices legend="The same at another pace, a week" choices={paces} state={state} />
        <Choices legend="The same, but best means" choices={preferences} state={state} />
        {nextName !== null && (
          <>
            <OptionForm {...lists} label="Another role" options={roles} />
            <OptionForm {...lists} label="Another start" options={backgrounds} />
            <OptionForm {...lists} label="A whole program, bootcamp or degree, as it is sold" groups={sold} />
          </>
        )}
      </div>
    </section>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly state: ViewState;
}

function Choices({ legend, choices, state }: ChoicesProps) {
  const id = useId();
  return (
    <div>
      <h3 id={id} className="heading-plain text-small">
        {legend}
      </h3>
      <ul aria-labelledby={id} className="mt-1.5 flex flex-wrap gap-2">
        {choices.map((choice) => (
          <li key={choice.label}>
            <ChoiceLink choice={choice} state={state} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ChoiceLink({
  choice: { label, href, isIn },
  state,
}: {
  readonly choice: Choice;
  readonly state: ViewState;
}) {
  const Icon = isIn ? Check : Plus;
  const content = (
    <>
      <Icon aria-hidden="true" size={14} strokeWidth={2.25} />
      <span className="sr-only">{isIn ? (href === null ? "Compared:" : "Remove") : "Add"}</span> {label}
    </>
  );
  if (href === null)
    return (
      <span className={chipClass("plain", `min-h-9 ${isIn ? "font-semibold" : "text-soft"}`)}>{content}</span>
    );
  return (
    <Link
      href={withViewState(href, state)}
      prefetch={false}
      scroll={false}
      rel="nofollow"
      className={chipClass("plain", `min-h-9 ${isIn ? "font-semibold" : ""}`)}
    >
      {content}
    </Link>
  );
}

interface OptionFormProps {
  readonly name: string;
  readonly address: string;
  readonly state: ViewState;
  readonly label: string;
  readonly options?: readonly Option[];
  readonly groups?: readonly OptionGroup[];
}

function OptionForm({ name, address, state, label, options = [], groups = [] }: OptionFormProps) {
  const id = useId();
  const router = useRouter();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get(name);
    if (typeof value === "string") {
      router.push(withViewState(`${address}&${name}=${value}`, state), { scroll: false });
    }
  };
  const carried = [...new URLSearchParams(withViewState(address, state).split("?")[1])];
  return (
    <form action="/compare" method="get" onSubmit={send}>
      {carried.map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <span className="mt-1.5 flex gap-2">
        <SelectField id={id} name={name} className="min-w-0 flex-1">
          <Options options={options} />
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </optgroup>
          ))}
        </SelectField>
        <Button type="submit">
          Add<span className="sr-only">: {label}</span>
        </Button>
      </span>
    </form>
  );
}

function Options({ options }: { readonly options: readonly Option[] }): ReactNode {
  return options.map(({ label, value }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
