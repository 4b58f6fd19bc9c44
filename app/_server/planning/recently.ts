/**
 * `answer` with a memory for the last `most` inputs: the same input asked again while its answer is on its way, or
 * within `keepMs` after, is answered once. A fault is not kept.
 */
export function recently<Input, Value>(
  answer: (input: Input) => Promise<Value>,
  { most, keepMs }: { readonly most: number; readonly keepMs: (value: Value) => number },
): (input: Input) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (input) => {
    const key = JSON.stringify(input);
    const before = known.get(key);
    const asked = before ?? answer(input);
    known.delete(key);
    known.set(key, asked);
    if (before !== undefined) return asked;
    const forget = () => {
      if (known.get(key) === asked) known.delete(key);
    };
    asked.then((value) => {
      const milliseconds = keepMs(value);
      if (milliseconds === 0) forget();
      else if (Number.isFinite(milliseconds)) setTimeout(forget, milliseconds).unref();
    }, forget);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return asked;
  };
}
