import { type ActionDocument, operationOf, resolveReference } from '@ping-password/contract';
import type { Schema } from '@ping-password/contract/schema';
import fc from 'fast-check';
import type { Route } from '../../src/http/route-table.ts';
import { arbitraryValue } from '../http/arbitrary-value.ts';
import { known, weak } from './passwords.ts';

/** A request for one action; what stands in angle brackets is filled in from the world that it is sent to. */
export interface Case {
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [string, string])[];
  readonly type: string | undefined;
  /** The body as it is sent. */
  readonly text: string | undefined;
  /** Whether a user acts instead of the worker, where both may. */
  readonly asUser: boolean;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
  readonly example?: unknown;
}

interface Operation {
  readonly parameters?: readonly unknown[];
  readonly requestBody?: {
    readonly content: Record<string, { schema: Schema; examples?: Record<string, unknown> }>;
  };
}

/** An identifier that nothing has. */
export const nothing = '00000000-0000-4000-8000-000000000000';

/** A choice that shrinks to the usual value. */
const often = <T>(usual: T, ...rare: T[]) =>
  fc.constantFrom(...new Array<T>(16 * rare.length).fill(usual), ...rare);

const shrinking = { withCrossShrink: true };

/** What somebody puts into members of that name: right, wrong and weak. */
const usual: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  currentPassword: often(known[0], 'certainly wrong'),
  password: often(known[0], 'certainly wrong', weak),
  newPassword: fc.constantFrom(...known, weak),
  value: fc.constantFrom(...known, weak),
  recoveryCode: often('<code>', 'WRONG123'),
  verificationCode: often('<code>', 'WRONG123'),
  otp: often('<code>', '000000'),
  token: often('<token>', 'made-up'),
  username: often('own', 'OWN', 'new.user', 'nobody'),
};

const weird: readonly unknown[] = [
  '',
  null,
  true,
  0,
  -1,
  1.5,
  [],
  {},
  ['x'],
  '\u0000',
  '\ud800',
  'x'.repeat(3000),
  "' OR 1=1 --",
  '9999-12-31T23:59:59Z',
  'http://%zz',
];

const hostileTexts: readonly string[] = [
  '{',
  'null',
  '[]',
  '"text"',
  '7',
  '{"a":1}{"b":2}',
  '\ufeff{}',
  `${'['.repeat(500)}${']'.repeat(500)}`,
  '{"__proto__":{"admin":true}}',
  'newPassword=x',
  '',
];

/** An example with values of the world in place of those that only belong to the documentation. */
function lively(example: unknown): fc.Arbitrary<unknown> {
  if (typeof example !== 'object' || example === null || Array.isArray(example))
    return fc.constant(example);
  const members = Object.entries(example).map(([name, value]) => [
    name,
    typeof value === 'string' && name in usual
      ? (usual[name] as fc.Arbitrary<unknown>)
      : lively(value),
  ]);
  return fc.record(Object.fromEntries(members));
}

/** A body with one member taken out, replaced or added. */
const nearly = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value !== 'object' || value === null) return fc.constantFrom(...weird);
  const names = [...Object.keys(value), 'unheardOf', '__proto__'];
  return fc
    .tuple(fc.constantFrom(...names), fc.option(fc.constantFrom(...weird), { nil: undefined }))
    .map(([name, instead]) => {
      const entries = Object.entries(value).filter(([member]) => member !== name);
      return Object.fromEntries(instead === undefined ? entries : [...entries, [name, instead]]);
    });
};

function formOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([name, one]): [string, string] => [
    name,
    typeof one === 'string' ? one : (JSON.stringify(one) ?? ''),
  ]);
  return new URLSearchParams(pairs).toString();
}

function bodies({ api: { name, document }, action }: Route, { requestBody }: Operation) {
  const [media] = Object.values(requestBody?.content ?? {});
  if (!media) return fc.constant(undefined);
  const examples = Object.values(media.examples ?? {}).map(
    (node) => (resolveReference(document, node) as { value: unknown }).value,
  );
  const documented = fc.constantFrom(...(examples.length > 0 ? examples : [{}]));
  // The users of the Directory are others, with other passwords.
  const live = name === 'directory' ? documented : documented.chain(lively);
  const values = fc.oneof(
    shrinking,
    { arbitrary: live, weight: 10 },
    { arbitrary: live.chain(nearly), weight: 6 },
    { arbitrary: arbitraryValue(document, media.schema), weight: 4 },
  );
  const isForm = action.mediaType === 'application/x-www-form-urlencoded';
  const written = values.map((value) => (isForm ? formOf(value) : JSON.stringify(value)));
  return fc.oneof(
    shrinking,
    { arbitrary: written, weight: 20 },
    { arbitrary: fc.constantFrom(...hostileTexts), weight: 1 },
    { arbitrary: fc.constant(undefined), weight: 1 },
  );
}

/** Query parameters that name something of the world. */
const placeholders = new Set(['flowId', 'id_token_hint']);

/** A query parameter: mostly its example, else a value around its limits, or none where it may be absent. */
function queryPairs(
  document: ActionDocument,
  { name, schema, example }: Parameter,
): fc.Arbitrary<readonly (readonly [string, string])[]> {
  const pair = (value: unknown): [string, string][] => [
    [name, typeof value === 'string' ? value : (JSON.stringify(value) ?? '')],
  ];
  const usually = placeholders.has(name)
    ? pair(`<${name}>`)
    : example === undefined
      ? []
      : pair(example);
  return fc.oneof(
    shrinking,
    { arbitrary: fc.constant(usually), weight: 30 },
    { arbitrary: fc.constant([]), weight: 1 },
    { arbitrary: arbitraryValue(document, schema).map(pair), weight: 2 },
  );
}

/** Requests for an action: right ones, ones with one fault, and hostile ones. */
export function requestsFor(route: Route): fc.Arbitrary<Case> {
  const {
    api: { document },
    action,
  } = route;
  const operation = operationOf(document, action) as Operation;
  const parameters = (operation.parameters ?? []).map(
    (node) => resolveReference(document, node) as Parameter,
  );
  const ids = parameters
    .filter((parameter) => parameter.in === 'path')
    .map(({ name }) => [name, often(`<${name}>`, nothing, 'me')] as const);
  const { mediaType } = action;
  const types = mediaType
    ? often(mediaType, mediaType.toUpperCase(), `${mediaType}; charset=utf-8`, 'text/plain')
    : fc.constant(undefined);
  return fc.record({
    path: fc.record(Object.fromEntries(ids)) as fc.Arbitrary<Record<string, string>>,
    query: fc
      .tuple(
        ...parameters.filter((one) => one.in === 'query').map((one) => queryPairs(document, one)),
      )
      .map((pairs) => pairs.flat()),
    type: types,
    text: bodies(route, operation),
    asUser: fc.boolean(),
  });
}
