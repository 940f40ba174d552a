/** The most results that one function keeps. */
const most = 1000;

/** The longest text whose result is kept; longer ones would cost more memory than they save time. */
const longest = 500;

/**
 * A function of a text that keeps its latest results, because callers send the same few texts over
 * and over. When there are too many, all are dropped.
 */
export function memoize<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const value = compute(text);
    if (known.size >= most) known.clear();
    if (text.length <= longest) known.set(text, value);
    return value;
  };
}
