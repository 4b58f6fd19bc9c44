"use client";

import { Check, Plus } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, type Key, type ReactNode, useId } from "react";
import { Button } from "@/components/ui/button";
import { chipClass } from "@/components/ui/chip";
import { SelectField } from "@/components/ui/field";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import { backgroundWords, roleWords } from "@/lib/words/ask/sentence";
import { amounts } from "@/lib/words/messages/en/amounts";
import { compare } from "@/lib/words/messages/en/compare";
import { labels } from "@/lib/words/messages/en/labels";
import type { Choice, ComparisonChoices, Option } from "./comparison-choices";
import { type ViewState, withViewState } from "./view-state";

interface AddScenarioProps {
  readonly choices: ComparisonChoices;
  readonly address: string;
  readonly state: ViewState;
}

/** What to put beside the scenarios. Links and forms alone, so that it works without JavaScript. */
export function AddScenario({ choices, address, state }: AddScenarioProps) {
  const t = useTranslator();
  const { paces, preferences, nextName, roles, backgrounds, sold } = choices;
  const lists = { name: nextName ?? "", address, state };
  return (
    <section aria-labelledby="add-title" className="no-print mt-10">
      <h2 id="add-title" className="text-lead">
        {t(compare).putBeside}
      </h2>
      {nextName === null && <p className="mt-1 text-small">{t(compare).full}</p>}
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-5 text-small md:grid-cols-[repeat(2,minmax(0,1fr))]">
        <Choices legend={t(compare).otherPace} choices={paces} nameOf={t(amounts).hours} state={state} />
        <Choices
          legend={t(compare).otherPreference}
          choices={preferences}
          nameOf={(prefer) => t(labels).preference[prefer]}
          state={state}
        />
        {nextName !== null && (
          <>
            <OptionForm {...lists} label={t(compare).otherRole}>
              <Options options={roles} nameOf={(role) => roleWords(role, t)} />
            </OptionForm>
            <OptionForm {...lists} label={t(compare).otherStart}>
              <Options options={backgrounds} nameOf={(background) => backgroundWords(background, t)} />
            </OptionForm>
            <OptionForm {...lists} label={t(compare).program}>
              {sold.map(({ kind, options }) => (
                <optgroup key={kind} label={t(compare).programs[kind]}>
                  <Options options={options} nameOf={({ title }) => title} />
                </optgroup>
              ))}
            </OptionForm>
          </>
        )}
      </div>
    </section>
  );
}

interface ChoicesProps<Wish> {
  readonly legend: string;
  readonly choices: readonly Choice<Wish>[];
  readonly nameOf: (wish: Wish) => string;
  readonly state: ViewState;
}

function Choices<Wish extends Key>({ legend, choices, nameOf, state }: ChoicesProps<Wish>) {
  const id = useId();
  return (
    <div>
      <h3 id={id} className="heading-plain text-small">
        {legend}
      </h3>
      <ul aria-labelledby={id} className="mt-1.5 flex flex-wrap gap-2">
        {choices.map((choice) => (
          <li key={choice.wish}>
            <ChoiceLink {...choice} name={nameOf(choice.wish)} state={state} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ChoiceLinkProps extends Pick<Choice<Key>, "href" | "isIn"> {
  readonly name: string;
  readonly state: ViewState;
}

function ChoiceLink({ name, href, isIn, state }: ChoiceLinkProps) {
  const t = useTranslator();
  const effect = isIn ? (href === null ? t(compare).compared : t(compare).remove) : t(compare).add;
  const Icon = isIn ? Check : Plus;
  const content = (
    <>
      <Icon aria-hidden="true" size={14} strokeWidth={2.25} />
      <span className="sr-only">{effect}</span> {name}
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
  readonly children: ReactNode;
}

function OptionForm({ name, address, state, label, children }: OptionFormProps) {
  const t = useTranslator();
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
          {children}
        </SelectField>
        <Button type="submit">
          {richly(t(compare).addFrom<ReactNode>((text) => <span className="sr-only">{text}</span>, label))}
        </Button>
      </span>
    </form>
  );
}

interface OptionsProps {
  readonly options: readonly Option[];
  readonly nameOf: (option: Option) => string;
}

function Options({ options, nameOf }: OptionsProps): ReactNode {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {nameOf(option)}
    </option>
  ));
}
