/** The most arrays and objects inside each other that a request body may have. */
export const mostLevels = 64;

const code = (character: string) => character.charCodeAt(0);
const quote = code('"');
const [openArray, closeArray] = [code('['), code(']')];
const [openObject, closeObject] = [code('{'), code('}')];

/** Where a JSON text goes on after the string that begins at an index. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

/** Whether an odd number of backslashes stands before an index. */
function isEscaped(text: string, index: number): boolean {
  let first = index;
  while (text[first - 1] === '\\') first -= 1;
  return (index - first) % 2 === 1;
}

/**
 * Whether a JSON text has more levels than a body may have. It is asked before the text is parsed,
 * because what walks through the value later does so by recursion.
 */
export function isTooDeep(text: string): boolean {
  // Each level takes two characters.
  if (text.length <= 2 * mostLevels) return false;
  let level = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === quote) index = endOfString(text, index);
    else if (character === openArray || character === openObject) level += 1;
    else if (character === closeArray || character === closeObject) level -= 1;
    if (level > mostLevels) return true;
  }
  return false;
}
