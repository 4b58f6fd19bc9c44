import type { NumberRange } from "./range";
import type { Reading } from "./reading/reading";

/** What may stand in a parameter's value. */
export type ParameterValue =
  | { readonly kind: "id" }
  | { readonly kind: "ids" }
  | { readonly kind: "day" }
  | { readonly kind: "text" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "number"; readonly range: NumberRange };

/** A parameter of a link. */
export interface Parameter {
  readonly name: string;
  readonly value: ParameterValue;
}

/**
 * What a wish decides. `plan`: which activities are planned. `time`: hours and days, and so the plan only where time is
 * paid for. `days`: the days alone.
 */
type WishScope = "plan" | "time" | "days";

/**
 * One wish: the fields of a request that it fills, their usual values, and their spelling in a link. A request is the sum
 * of all wishes, and reading, writing and documenting a link are folds over them.
 */
export interface WishSpec<Fields extends object, Idle extends object = Partial<Fields>> {
  /** In the order in which they are written. */
  readonly parameters: readonly Parameter[];
  /** What holds where a link says nothing. Frozen for each version of the link. */
  readonly usual: Fields;
  /** What a link says. Reports what cannot be taken as it stands, and never throws. */
  readonly read: (reading: Reading) => Fields;
  /** Each parameter's value; null or blank where it is left out. */
  readonly spell: (fields: Fields) => Spelling;
  /** The fields that decide nothing about which activities are planned, at values that stand for all. */
  readonly idle: (isPaidByTime: boolean) => Idle;
  /** The numbers in it that a plain field can ask for: field, chip and edit follow from this. */
  readonly numbers: readonly NumberWish<Fields>[];
}

/** One number of a request that is asked for by a plain field. */
export interface NumberWish<in Fields> {
  /** The name of its parameter, and of its words. */
  readonly name: string;
  readonly range: NumberRange;
  /** What holds where nothing is asked. */
  readonly usual: number;
  readonly of: (fields: Fields) => number;
  /** The field with this value. */
  readonly set: (value: number) => object;
}

export type Spelling = Readonly<Record<string, string | null>>;

interface SpecParts<Fields extends object> extends Pick<WishSpec<Fields>, "usual" | "read" | "spell"> {
  readonly parameters: readonly Parameter[];
  readonly scope: WishScope;
  readonly numbers?: readonly NumberWish<Fields>[];
}

export function wishSpec<Fields extends object>({
  scope,
  numbers = [],
  ...parts
}: SpecParts<Fields>): WishSpec<Fields> {
  const isIdle = (isPaidByTime: boolean) => scope === "days" || (scope === "time" && !isPaidByTime);
  return { ...parts, numbers, idle: (isPaidByTime) => (isIdle(isPaidByTime) ? parts.usual : {}) };
}

/** Several wishes as one. */
export interface WishSum<Fields extends object, Idle extends object> extends WishSpec<Fields, Idle> {
  readonly and: <More extends object>(other: WishSpec<More>) => WishSum<Fields & More, Idle & Partial<More>>;
}

export function sumOf<Fields extends object, Idle extends object>(
  one: WishSpec<Fields, Idle>,
): WishSum<Fields, Idle> {
  return {
    ...one,
    and: (other) =>
      sumOf({
        parameters: [...one.parameters, ...other.parameters],
        usual: { ...one.usual, ...other.usual },
        read: (reading) => ({ ...one.read(reading), ...other.read(reading) }),
        spell: (fields) => ({ ...one.spell(fields), ...other.spell(fields) }),
        idle: (isPaidByTime) => ({ ...one.idle(isPaidByTime), ...other.idle(isPaidByTime) }),
        numbers: [...one.numbers, ...other.numbers],
      }),
  };
}
