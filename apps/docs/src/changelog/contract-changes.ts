import { resolveReference, wirePath } from '@ping-password/contract';
import { answersOf } from '../actions/answer-blocks.ts';
import { callersOf } from '../actions/callers.ts';
import { failuresOf } from '../actions/failures.ts';
import { type Entry, entriesOf } from '../catalog.ts';
import type { Api } from '../contract.ts';
import { both, lacks, type Members, membersOf, missing, onlyIn } from './members.ts';

/** Something that changed about an operation. */
export interface Change {
  readonly text: string;
  /** Whether a program that worked before can fail. */
  readonly breaks: boolean;
}

/** What changed about one operation since the last release. */
export interface OperationChanges {
  readonly name: string;
  /** The operation as it is now; absent when it is gone. */
  readonly entry?: Entry;
  readonly changes: readonly Change[];
}

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

/** One sentence about names that are there or gone, or none. */
function told(what: string, names: readonly string[], breaks: boolean): Change[] {
  return names.length > 0 ? [{ text: `${what} ${code(names)}.`, breaks }] : [];
}

type Media = Readonly<Record<string, { readonly schema?: unknown }>>;

const schemasOf = (content: Media) =>
  Object.values(content).flatMap(({ schema }) => (schema === undefined ? [] : [schema]));

function bodyOf({ api, operation }: Entry): Members {
  const body = resolveReference(api.document, operation.requestBody ?? {});
  return membersOf(api, schemasOf((body as { content?: Media }).content ?? {}));
}

const successes = (entry: Entry) => answersOf(entry).filter(([status]) => Number(status) < 400);

const responseOf = (entry: Entry): Members =>
  membersOf(
    entry.api,
    successes(entry).flatMap(([, { content = {} }]) => schemasOf(content)),
  );

function bodyChanges(before: Members, now: Members): Change[] {
  const fresh = onlyIn(now, before);
  const needed = fresh.filter((name) => now.get(name)?.required);
  const required = both(before, now, (old, member) => member.required && !old.required);
  return [
    ...told('The body no longer has', onlyIn(before, now), true),
    ...told('The body now needs', [...needed, ...required], true),
    ...told(
      'Another type in the body:',
      both(before, now, (old, member) => lacks(old.types, member.types)),
      true,
    ),
    ...told(
      'Other limits in the body:',
      both(before, now, (old, member) => lacks(member.rules, old.rules)),
      true,
    ),
    ...told('The body can have', missing(fresh, needed), false),
  ];
}

const responseChanges = (before: Members, now: Members): Change[] => [
  ...told('The response no longer has', onlyIn(before, now), true),
  ...told(
    'Another type in the response:',
    both(before, now, (old, member) => lacks(member.types, old.types)),
    true,
  ),
  ...told('The response can have', onlyIn(now, before), false),
];

const codesOf = ({ api, action }: Entry) =>
  failuresOf(api, action).map(({ status, code: name, detail }) =>
    `${status} ${detail?.code ?? name}`.trim(),
  );

function failureChanges(before: Entry, now: Entry): Change[] {
  const [old, fresh] = [codesOf(before), codesOf(now)].map((codes) => [...new Set(codes)]);
  return told('It can fail with', missing(fresh ?? [], old ?? []), false);
}

const requestLine = ({ action: { method, path, mediaType = 'no body' } }: Entry) =>
  `${method} ${wirePath(path)}, ${mediaType}`;

function requestChanges(before: Entry, now: Entry): Change[] {
  const [old, fresh] = [before, now].map(requestLine);
  const [callers, callersNow] = [before, now].map(({ api, action }) => callersOf(api, action));
  const gone = missing(callers ?? [], callersNow ?? []);
  const added = missing(callersNow ?? [], callers ?? []);
  const statuses = successes(before).map(([status]) => status);
  const statusesNow = successes(now).map(([status]) => status);
  return [
    ...(old === fresh ? [] : [{ text: `The request was \`${old}\`.`, breaks: true }]),
    ...(gone.length > 0
      ? [{ text: `No longer callable with: ${gone.join('; ')}.`, breaks: true }]
      : []),
    ...(added.length > 0 ? [{ text: `Callable with: ${added.join('; ')}.`, breaks: false }] : []),
    ...told('It no longer answers', missing(statuses, statusesNow), true),
    ...told('It can answer', missing(statusesNow, statuses), false),
  ];
}

const changesOf = (before: Entry, now: Entry): Change[] => [
  ...requestChanges(before, now),
  ...bodyChanges(bodyOf(before), bodyOf(now)),
  ...responseChanges(responseOf(before), responseOf(now)),
  ...failureChanges(before, now),
];

/** What changed about the operations of an API, those that can break a program first. */
export function operationChanges(released: Api, api: Api): OperationChanges[] {
  const old = new Map(entriesOf(released).map((entry) => [entry.action.operationId, entry]));
  const entries = entriesOf(api);
  const kept = new Set(entries.map(({ action }) => action.operationId));
  const gone = [...old.keys()].filter((name) => !kept.has(name));
  const changed = entries.map((entry): OperationChanges => {
    const name = entry.action.operationId;
    const before = old.get(name);
    const changes = before ? changesOf(before, entry) : [{ text: 'New.', breaks: false }];
    return { name, entry, changes };
  });
  return [
    ...gone.map((name) => ({ name, changes: [{ text: 'Removed.', breaks: true }] })),
    ...changed.filter(({ changes }) => changes.some(({ breaks }) => breaks)),
    ...changed.filter(
      ({ changes }) => changes.length > 0 && changes.every(({ breaks }) => !breaks),
    ),
  ];
}
