interface Memory<Value> {
  /** Inputs that are remembered at most. */
  readonly most: number;
  /** What a value takes of the room that there is for all of them. */
  readonly weigh: (value: Value) => number;
  readonly room: number;
  readonly keepMs: (value: Value) => number;
}

interface Known<Value> {
  readonly asked: Promise<Value>;
  /** 0 while the answer is on its way. */
  weight: number;
}

/**
 * `answer` with a memory for the last inputs: the same input asked again while its answer is on its way, or within
 * `keepMs` after, is answered once. The oldest leave first, save the one that came last, however heavy. A fault is not kept.
 */
export function recently<Input, Value>(
  answer: (input: Input) => Promise<Value>,
  { most, weigh, room, keepMs }: Memory<Value>,
): (input: Input) => Promise<Value> {
  const known = new Map<string, Known<Value>>();

  const makeRoom = () => {
    let weight = 0;
    for (const one of known.values()) weight += one.weight;
    for (const [key, one] of known) {
      if (known.size === 1 || (known.size <= most && weight <= room)) return;
      known.delete(key);
      weight -= one.weight;
    }
  };

  const remember = (key: string, entry: Known<Value>) => {
    const forget = () => {
      if (known.get(key) === entry) known.delete(key);
    };
    entry.asked.then((value) => {
      const milliseconds = keepMs(value);
      if (milliseconds === 0) return forget();
      if (Number.isFinite(milliseconds)) setTimeout(forget, milliseconds).unref();
      entry.weight = weigh(value);
      makeRoom();
    }, forget);
  };

  return (input) => {
    const key = JSON.stringify(input);
    const before = known.get(key);
    const entry = before ?? { asked: answer(input), weight: 0 };
    known.delete(key);
    known.set(key, entry);
    if (before === undefined) remember(key, entry);
    makeRoom();
    return entry.asked;
  };
}
