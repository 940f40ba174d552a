/** How a test begins: `when` is that of the contract tests. */
const call = /(?<![\w.])(it|test|when|describe)((?:\.\w+)*)\(/g;
const isSkippedByOptions = /^\s*,\s*\{[^{}]*\b(skip|todo|fails)\b/;

/** Whether the text between a call and a title makes the title that of the call. */
function belongs(name: string, modifiers: string, between: string): boolean {
  if (name === 'describe') return false;
  // A contract test gives its status before its title.
  if (modifiers === '') return /^\s*(\d{3},\s*)?$/.test(between);
  return modifiers === '.each' && /\)\(\s*$/.test(between);
}

/** Whether a test begins right before a place of a file, on no line of a comment. */
function isTitleAt(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const last = [...before.matchAll(call)].at(-1);
  if (!last) return false;
  const [whole, name = '', modifiers = ''] = last;
  const line = before.slice(before.lastIndexOf('\n', last.index) + 1, last.index);
  return (
    !/^\s*(\/\/|\*|\/\*)/.test(line) &&
    belongs(name, modifiers, before.slice(last.index + whole.length))
  );
}

/** Whether a test file has a test with a title, and does not skip it. */
export function hasTest(text: string, title: string): boolean {
  if (/(?<![\w.])describe\.(skip|todo)\b/.test(text)) return false;
  return [`'${title}'`, `"${title}"`].some((quoted) => {
    for (let at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1)) {
      const rest = text.slice(at + quoted.length);
      if (isTitleAt(text, at) && !isSkippedByOptions.test(rest)) return true;
    }
    return false;
  });
}
