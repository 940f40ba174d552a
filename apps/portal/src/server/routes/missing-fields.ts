import type { Problem } from '../../explain.ts';
import type { Texts } from '../../texts.ts';

/** A message at each field that is empty; absent when none is. */
export function missingFields(
  values: Readonly<Record<string, string>>,
  texts: Texts,
): Problem | undefined {
  const empty = Object.keys(values).filter((name) => values[name] === '');
  if (empty.length === 0) return undefined;
  const messages = empty.map((name) => [name, [texts.enter(texts.field[name] ?? name)]]);
  return { fields: Object.fromEntries(messages) };
}
