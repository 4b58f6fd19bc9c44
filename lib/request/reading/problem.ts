/** Something in a link that could not be taken as it stands. Worded in `lib/words`. */
export interface RequestProblem {
  readonly parameter: string;
  /** What stood there, cut to 80 characters. */
  readonly value: string;
  readonly code:
    | "missing-goal" // neither a readable goal nor a wanted skill
    | "unknown-id" // not in the catalog; ignored
    | "unknown-stage" // no stage of the role; `used` is its usual one
    | "stage-beyond-plans" // no plan leads there; `used` is the role's usual one
    | "not-a-level" // a skill at a level that there is not; `used` is the skill as it is read
    | "given-up" // a course that was taken out of the catalog; ignored
    | "not-a-number"
    | "out-of-range" // moved to the nearest bound; `used` says which
    | "rounded" // finer than the parameter can say; `used` is the nearest it can
    | "not-a-date"
    | "not-a-choice"
    | "bad-week" // hours of weekdays that are not seven, or not one of them above 0
    | "too-full-days" // more hours a week than the weekdays can hold; `used` is the most they can
    | "bad-label" // how much of the hours a break drops is neither `off` nor `half`, or its label cannot be read
    | "bad-range" // a break that ends before it begins, or is no range
    | "repeated" // the parameter stands twice; the first is used
    | "too-long" // not read at all
    | "too-many" // a list is cut; `used` says to how many entries, `value` is what was cut off
    | "damaged" // a packed list that was cut or changed on the way; not read
    | "damaged-plan" // the carried plan does not fit its checksum: the link was cut or changed on the way
    | "newer-plan" // a carried plan of a format that only a later release knows
    | "unknown-entries" // `value` is how many more entries of the list name nothing; ignored
    | "more-problems" // `value` is how many more there are, of whatever kind
    | "unknown-number" // in a packed list: the number of nothing in this catalog; ignored
    | "pinned-and-skipped" // the pin is kept
    | "not-plannable" // a pinned course that is retired or has no known hours
    | "in-the-past" // a deadline before the start
    | "unknown-parameter"
    | "unknown-parameters"; // `value` is how many more there are, without names
  /** What was done instead, where something was: a value, in the link's own spelling. */
  readonly used: string | null;
}
