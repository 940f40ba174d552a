import { safeBody, safePath, standIns } from './safe-values.ts';
import type { CallRecord, Store } from './state.ts';
import type { Trial, TrialNames } from './trial.ts';

/** What a reader did after the drawer was opened: sent a call, moved the clock, or chose a call. */
export type Move =
  | { readonly clock: string }
  | (TrialNames & { readonly sent: boolean; readonly path?: string; readonly body?: string });

/** A moment of the drawer: how it was opened, and what was done since. */
export interface Moment {
  readonly names: TrialNames;
  readonly moves: readonly Move[];
}

/** How an address begins that leads to a moment. */
export const linkStart = '#try=';

/** The most moves of a link, and the most characters of a text in it. */
const mostMoves = 50;
const mostText = 10_000;

const namesOf = ({ operation, example, failure, persona, caller }: Trial): TrialNames => ({
  api: operation.api,
  operation: operation.operationId,
  ...(failure === undefined ? { example } : { failure }),
  ...(persona !== undefined && { persona }),
  ...(caller !== 'sample' && { caller }),
});

function movesOf(calls: readonly CallRecord[], codes: readonly string[]): Move[] {
  const instead = standIns();
  return calls.flatMap(({ sent, advanced, call, answer }): Move[] => {
    if (advanced !== undefined) return [{ clock: advanced }];
    if (!sent) return [];
    const known = { ...sent, codes, instead: (text: string) => instead(text, answer.status) };
    const path = safePath(call.path, known);
    const body = call.body === undefined ? undefined : safeBody(call.body, known);
    return [
      {
        ...namesOf(sent.trial),
        sent: true,
        ...(path !== undefined && { path }),
        ...(body !== undefined && { body }),
      },
    ];
  });
}

/** The hash that leads to the moment which the drawer shows; it has no secret in it. */
export function linkOf({ get }: Store): string {
  const { opened, trial, calls, world } = get();
  const codes = (world?.messages ?? []).flatMap(({ code }) => code ?? []);
  const moves = movesOf(calls, codes);
  const last = [...calls].reverse().find(({ sent }) => sent)?.sent?.trial ?? opened;
  if (JSON.stringify(namesOf(last)) !== JSON.stringify(namesOf(trial)))
    moves.push({ ...namesOf(trial), sent: false });
  const { api, operation, ...rest } = namesOf(opened);
  const parameters = new URLSearchParams({ try: `${api}.${operation}` });
  for (const [name, value] of Object.entries(rest))
    if (value !== undefined) parameters.set(name, value);
  if (moves.length > 0) parameters.set('then', JSON.stringify(moves));
  return `#${parameters}`;
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= mostText;

const textMembers = ['example', 'failure', 'persona', 'caller', 'path', 'body'];

/** A move from a link, which anybody may have written; `undefined` when it is none. */
function readMove(value: unknown): Move | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const members: Record<string, unknown> = { ...value };
  const { clock, api, operation, sent } = members;
  if (isText(clock)) return { clock };
  if (!isText(api) || !isText(operation)) return undefined;
  const texts = textMembers.flatMap((name) =>
    isText(members[name]) ? [[name, members[name]] as const] : [],
  );
  // Behind the address of an API, anything but a slash would lead to another host.
  const { path = '/', ...others } = Object.fromEntries(texts);
  return {
    ...others,
    ...(/^\/(?!\/)/.test(path) && members['path'] !== undefined && { path }),
    api,
    operation,
    sent: sent === true,
  };
}

function readMoves(text: string | null): Move[] {
  try {
    const moves: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(moves)
      ? moves.slice(0, mostMoves).flatMap((move) => readMove(move) ?? [])
      : [];
  } catch {
    return [];
  }
}

/** The moment that a hash leads to. */
export function readLink(hash: string): Moment {
  const parameters = new URLSearchParams(hash.slice(1));
  const [api = '', operation = ''] = (parameters.get('try') ?? '').split('.');
  const text = (name: string) => parameters.get(name) ?? undefined;
  const [example, failure, persona, caller] = ['example', 'failure', 'persona', 'caller'].map(text);
  return {
    names: { api, operation, example, failure, persona, caller },
    moves: readMoves(parameters.get('then')),
  };
}
