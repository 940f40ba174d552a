import { type Action, operationOf, resolveReference } from '@ping-password/contract';
import type { Api } from '../../src/http/api.ts';
import type { Choice } from './choice.ts';

/** Every secret that the requests send has this in it. */
export const canary = 'Canary';

const secrets = [
  'Canary-Window-2042!',
  'Canary-Harbour-731?',
  '{SCRYPT}Canary-in-clear!',
  '{BCRYPT}Canary-in-clear!',
  'CanaryCD',
  'Tr4vel-Lightly-88',
];

/** Members whose values are secret. */
const secretMembers = new Set([
  'currentPassword',
  'newPassword',
  'oldPassword',
  'confirmationToken',
  'value',
  'password',
  'recoveryCode',
  'verificationCode',
  'otp',
  'client_secret',
  'code',
  'refresh_token',
  'code_verifier',
]);

const weird: readonly unknown[] = [
  '',
  ' ',
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[[[[]]]]],
  '\u0000',
  '\u202e\ud83d\ude00 e\u0301 \ufeff',
  '\ud800',
  'x'.repeat(10_000),
  '../../etc/passwd',
  '<script>alert(1)</script>',
  "' OR 1=1 --",
  '9999-12-31T23:59:59Z',
  '2016-12-31T23:59:60Z',
  'https://a:99999/',
  'http://%zz',
  { $ref: '#' },
  { toString: 'x' },
];

interface Operation {
  requestBody?: { content: Record<string, { examples?: Record<string, unknown> }> };
}

/** The bodies that the contract gives as examples. */
function examplesOf(api: Api, action: Action): unknown[] {
  const { requestBody } = operationOf(api.document, action) as Operation;
  const media = Object.values(requestBody?.content ?? {});
  return media
    .flatMap(({ examples = {} }) => Object.values(examples))
    .map((node) => (resolveReference(api.document, node) as { value: unknown }).value);
}

function withSecrets(body: unknown, choice: Choice): unknown {
  if (typeof body !== 'object' || body === null) return body;
  if (Array.isArray(body)) return body.map((item) => withSecrets(item, choice));
  const members = Object.entries(body).map(([name, value]) => {
    const secret = secretMembers.has(name) && typeof value === 'string' && choice.chance(0.8);
    return [name, secret ? choice.pick(secrets) : withSecrets(value, choice)];
  });
  return Object.fromEntries(members);
}

/** A body with one thing that does not belong. */
function mutated(body: unknown, choice: Choice): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return choice.pick(weird);
  const entries = Object.entries(body);
  const index = choice.below(Math.max(1, entries.length));
  const [name = 'name', value] = entries[index] ?? [];
  const rest = entries.filter((_, other) => other !== index);
  const change = choice.below(6);
  if (change === 0) return Object.fromEntries(rest);
  if (change === 1) return Object.fromEntries([...rest, [name, choice.pick(weird)]]);
  if (change === 2) return Object.fromEntries([...entries, ['__proto__', choice.pick(weird)]]);
  // Elsewhere a made-up member may be kept, for nobody puts a password there.
  if (change === 3 && entries.some(([member]) => secretMembers.has(member)))
    return Object.fromEntries([...entries, [choice.pick(secrets.slice(0, 2)), 1]]);
  if (change === 4) return Object.fromEntries([...rest, [name, mutated(value, choice)]]);
  return choice.pick(weird);
}

const broken = (choice: Choice) =>
  choice.pick([
    '{',
    '{"newPassword":"Canary-Window-2042!"',
    'newPassword=Canary-Window-2042!',
    '{"a":1}{"b":2}',
    '[',
    'null',
    '\ufeff{}',
    '['.repeat(5000),
    `"${'x'.repeat(1_100_000)}"`,
  ]);

/** The text of a body for an action: an example, one with a fault, or no JSON at all. */
export function bodyFor(api: Api, action: Action, choice: Choice): string | undefined {
  if (choice.chance(0.03)) return undefined;
  if (choice.chance(0.03))
    return choice.chance(0.3) ? broken(choice) : broken(choice).slice(0, 900);
  const examples = examplesOf(api, action);
  const example = examples.length > 0 ? choice.pick(examples) : {};
  const filled = withSecrets(example, choice);
  const body = choice.chance(0.3) ? mutated(filled, choice) : filled;
  const isForm = action.mediaType === 'application/x-www-form-urlencoded';
  if (!isForm || choice.chance(0.05)) return JSON.stringify(body);
  if (typeof body !== 'object' || body === null) return String(body);
  const pairs = Object.entries(body).map(([name, value]) => [
    name,
    (JSON.stringify(value) ?? '').replace(/^"|"$/g, '').slice(0, 5000),
  ]);
  return new URLSearchParams(pairs as [string, string][]).toString();
}
