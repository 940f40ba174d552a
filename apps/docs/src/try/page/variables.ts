import { partsOf } from '../../samples/text.ts';
import type { Kept, PlannedCall } from './plan.ts';

/** The values of variables by their names. */
export type Variables = Readonly<Record<string, string>>;

/** A text with its variables filled in; one without a value stands in braces. */
export const filled = (text: string, variables: Variables): string =>
  partsOf(text)
    .map((part) =>
      'text' in part ? part.text : (variables[part.variable] ?? `{${part.variable}}`),
    )
    .join('');

/** The names of the variables of a text. */
export const variablesOf = (text: string): string[] =>
  partsOf(text).flatMap((part) => ('text' in part ? [] : [part.variable]));

/** A call with its variables filled in. */
export function filledCall<Call extends PlannedCall>(call: Call, variables: Variables): Call {
  const headers = Object.entries(call.headers).map(([name, value]) => [
    name,
    filled(value, variables),
  ]);
  return {
    ...call,
    path: filled(call.path, variables),
    headers: Object.fromEntries(headers),
    ...(call.body !== undefined && { body: filled(call.body, variables) }),
  };
}

function memberOf(body: string, names: readonly string[]): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  for (const name of names)
    value = typeof value === 'object' && value !== null ? Object(value)[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** What is kept of an answer; `undefined` when the answer does not have it. */
export function keptOf(
  kept: Kept,
  answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
): string | undefined {
  if ('member' in kept) return memberOf(answer.body, kept.member);
  const cookies = answer.headers['set-cookie'] ?? '';
  return new RegExp(`(?:^|[,;\\s])${kept.cookie}=([^;]*)`).exec(cookies)?.[1];
}
