import { codesOf } from './codes-of.ts';
import type { Arrived, PageMock } from './vendor-page.ts';

/**
 * How an API answered, in one line: `201`, or for a failure its status and its codes:
 * `400 INVALID_DATA EMPTY_VALUE username`.
 */
export const outcomeOf = ({ status, body }: Arrived): string =>
  [status, status < 400 ? '' : codesOf(body)].filter(Boolean).join(' ');

/**
 * How an API answered, and what the journal says that it ignored or read in another way: the outcome first, then one
 * text per warning.
 */
export async function outcomeWithWarnings(
  mock: Omit<PageMock, 'close'>,
  answer: Arrived,
): Promise<string[]> {
  const { entries } = (await mock.arrange('GET', '/journal?limit=1')) as {
    entries: readonly { readonly warnings?: readonly { readonly message: string }[] }[];
  };
  const warnings = entries[0]?.warnings ?? [];
  return [outcomeOf(answer), ...warnings.map(({ message }) => message)];
}

/** The warning about a member that the request does not have. */
export const ignored = (target: string): string =>
  `${target} is not a member of this request and was ignored.`;

/** The warning about `null` where only leaving out means something. */
export const leftOut = (target: string): string => `${target} is null, which counts as left out.`;

/** The outcome of a value that is refused. */
export const invalid = (target: string, code = 'INVALID_VALUE'): string =>
  `400 INVALID_DATA ${code} ${target}`;

/** An object with one value at the end of a path of members. */
export const at = (path: string, value: unknown): object =>
  path.split('.').reduceRight((inner, name) => ({ [name]: inner }), value) as object;

/** What is sent, as a title and a body, the outcome, and the warnings of the journal. */
export type Row = readonly [title: string, body: object, outcome: string, ...warnings: string[]];

/**
 * Rows for `it.each`, which takes the outcome and the warnings as one list.
 *
 * @param success the status that the outcome `ok` stands for.
 */
export const casesOf = (
  rows: readonly Row[],
  success = '200',
): (readonly [title: string, body: object, expected: string[]])[] =>
  rows.map(([title, body, outcome, ...warnings]) => [
    title,
    body,
    [outcome === 'ok' ? success : outcome, ...warnings],
  ]);

/** A text of so many characters. */
export const text = (characters: number): string => 'x'.repeat(characters);
