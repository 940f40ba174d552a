/** The most answers that one function remembers. */
const most = 1000;

/** The longest text whose answer is remembered; longer ones would cost more memory than they save time. */
const longest = 500;

/**
 * A function of a text that remembers its latest answers, for callers send the same few texts over
 * and over. When there are too many, all are forgotten.
 */
export function remember<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const value = compute(text);
    if (known.size >= most) known.clear();
    if (text.length <= longest) known.set(text, value);
    return value;
  };
}
