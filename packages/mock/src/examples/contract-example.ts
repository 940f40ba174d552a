import { operationOf, resolveReference } from '@ping-password/contract';
import type { Answer, Route } from '@ping-password/sandbox';
import type { Preference } from './prefer.ts';

interface Response {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { examples?: Readonly<Record<string, unknown>> }>>;
}

/** The headers that the contract has an example of. */
function headersOf({ api }: Route, { headers = {} }: Response): Record<string, string> {
  const examples = Object.entries(headers).map(([name, node]) => {
    const { example } = resolveReference(api.document, node) as { example?: unknown };
    return [name.toLowerCase(), example] as const;
  });
  return Object.fromEntries(
    examples.flatMap(([name, example]) => (example === undefined ? [] : [[name, String(example)]])),
  );
}

/**
 * The answer as the contract has it, for a mock without Prism: the example of this name, or the first
 * one of the status, which is the first success, or
 * else the first, unless the preference gives one.
 *
 * @returns `undefined` when the contract has no such example.
 */
export function contractExample(route: Route, { code, example }: Preference): Answer | undefined {
  const { document } = route.api;
  const { responses } = operationOf(document, route.action) as {
    responses: Readonly<Record<string, unknown>>;
  };
  const statuses = Object.keys(responses);
  const status = code ?? Number(statuses.find((one) => one.startsWith('2')) ?? statuses[0]);
  const response = resolveReference(document, responses[status]) as Response | undefined;
  if (!response) return undefined;
  const headers = headersOf(route, response);
  // `Accept` chooses among the media types later; they have their examples in common.
  const [content] = Object.entries(response.content ?? {});
  if (!content) return { status, headers };
  const [mediaType, { examples = {} }] = content;
  const node = example === undefined ? Object.values(examples)[0] : examples[example];
  if (node === undefined) return undefined;
  const { value } = resolveReference(document, node) as { value?: unknown };
  return { status, headers: { 'content-type': mediaType, ...headers }, value };
}
