import type { State } from './state.ts';
import { variablesOf } from './variables.ts';

/** What the request lacks, in words: the values of variables that no step has got; empty where it lacks nothing. */
export function missingIn({
  plan,
  draft,
  variables,
  target,
}: Pick<State, 'plan' | 'draft' | 'variables' | 'target'>): string {
  const { path, body = '', headers } = plan.call;
  // Elsewhere the token of the reader is sent, and no cookie.
  const fixed = target.kind === 'other' ? [] : Object.values(headers).flatMap(variablesOf);
  const editable = variablesOf(path + body).filter((name) =>
    `${draft.path}${draft.body ?? ''}`.includes(`{${name}}`),
  );
  const [missing] = [...editable, ...fixed].filter((name) => variables[name] === undefined);
  if (missing === undefined) return '';
  const mark = `{${missing}}`;
  if (target.kind === 'other') return `${mark} has no value yet. Write one in its place.`;
  const inbox = missing === 'code' ? 'The inbox has no unused code for it. ' : '';
  return `${mark} has no value yet. ${inbox}“Start again” runs the steps that get it.`;
}
