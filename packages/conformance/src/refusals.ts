import type { TokenRequest } from '@ping-password/contract/control';
import { advanceClock } from './arrange.ts';
import type { When } from './contract-test.ts';
import { prefer, unlistedMediaType } from './requests.ts';
import {
  anonymousDirectory,
  anonymousPlatform,
  directory,
  instead,
  malformed,
  outcome,
  platform,
  powerlessPlatform,
  world,
} from './target.ts';

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Calls an action with a client and options that are added to those of a correct call. */
export type CallWith<Client> = (client: Client, options?: object) => Promise<Result>;

type Refusal = 401 | 403 | 404 | 415;

/** What stands in the way, the key of the example, and its codes. */
type Condition = readonly [condition: string, example: string, codes: string];

const conditions: Record<Refusal, Condition> = {
  401: ['there are no credentials', 'invalidToken', 'ACCESS_FAILED INVALID_TOKEN'],
  403: [
    'the credentials lack the permission',
    'insufficientPermissions',
    'ACCESS_FAILED INSUFFICIENT_PERMISSIONS',
  ],
  404: ['there is no such resource', 'notFound', 'NOT_FOUND'],
  415: ['the media type selects no action', 'unsupportedMediaType', 'INVALID_REQUEST'],
};

type Call = (options: object) => Promise<Result>;

/** A case that no request brings about, in a world or elsewhere. */
function exampleCase(when: When, status: number, call: Call, rest: Condition): void {
  const [condition, example, expected] = rest;
  when(status, condition, () => call(prefer(`example=${example}`)), expected);
}

/** A case that a world brings about when a header asks for a fault. */
const faulty = (call: Call, fault: string, example: string) => () =>
  call(instead(example, { headers: { 'X-Mock-Fault': fault } }));

/** The limit of the rate, which the actions of all APIs share. */
const rateCase = (when: When, call: Call): void =>
  when(
    429,
    'too many requests were sent',
    faulty(call, 'rateLimit', 'rateLimited'),
    'REQUEST_LIMITED LIMIT_EXCEEDED',
  );

/** The limits and the outages, which the actions of PingOne share. */
export function outageCases(when: When, call: Call): void {
  rateCase(when, call);
  const quota = 'REQUEST_LIMITED QUOTA_EXCEEDED';
  exampleCase(when, 429, call, ['the quota is used up', 'quotaExceeded', quota]);
  const broken = faulty(call, 'error', 'unexpectedError');
  when(500, 'something breaks in PingOne', broken, 'UNEXPECTED_ERROR');
  when(502, 'a gateway gets no answer', () => call(prefer('example=badGateway')), {
    message: 'The service gave no answer.',
  });
  when(503, 'PingOne takes no calls', faulty(call, 'unavailable', 'unavailable'), {
    message: 'The service is not available.',
  });
}

/** The refusal of an identifier that is no UUID, which the options send. */
export function identifierCase(when: When, call: Call, name: string, options: object): void {
  const codes = `INVALID_DATA INVALID_VALUE ${name}`;
  const bad = instead('invalidIdentifier', options);
  when(400, 'an identifier is no UUID', () => call(bad), codes);
}

/** The clients of an API by what they may do, and options of a call for what does not exist. */
interface Callers<Client> {
  known: Client;
  anonymous: Client;
  powerless: Client;
  absent: object | undefined;
}

function refusals<Client>(
  when: When,
  statuses: readonly Refusal[],
  { known, anonymous, powerless, absent }: Callers<Client>,
  call: CallWith<Client>,
  own: Partial<Record<Refusal, Condition>> = {},
): void {
  for (const status of statuses) {
    const [condition, example, codes] = own[status] ?? conditions[status];
    const refused: Record<Refusal, () => Promise<Result>> = {
      401: () => call(world ? anonymous : known, outcome(example, {})),
      403: () => call(powerless, outcome(example, {})),
      404: () => call(known, absent ? instead(example, absent) : prefer(`example=${example}`)),
      415: () => call(known, unlistedMediaType),
    };
    when(status, condition, refused[status], codes);
  }
}

/**
 * The refusals that actions of the Platform API share, and the outages.
 *
 * @param absent options of a call for what does not exist; without them `Prefer` asks for a 404.
 */
export const platformRefusals = (
  when: When,
  statuses: readonly Refusal[],
  call: CallWith<typeof platform>,
  absent?: { params: { path: object } },
): void => {
  const others = { anonymous: anonymousPlatform, powerless: powerlessPlatform };
  const known = (options: object) => call(platform, options);
  refusals(when, statuses, { known: platform, ...others, absent }, call);
  const name = absent && 'userID' in absent.params.path ? 'userID' : 'environmentID';
  identifierCase(when, known, name, malformed(name, absent?.params.path));
  const licence = 'ACCESS_FAILED LICENSE_EXCEEDED';
  exampleCase(when, 403, known, ['the licence is used up', 'licenseExceeded', licence]);
  outageCases(when, known);
};

/** The refusals that actions of the Directory API share. */
export const directoryRefusals = (
  when: When,
  statuses: readonly Exclude<Refusal, 403>[],
  call: CallWith<typeof directory>,
  absent?: object,
): void => {
  const callers = { known: directory, anonymous: anonymousDirectory, powerless: directory };
  refusals(when, statuses, { ...callers, absent }, call, {
    401: ['there are no credentials', 'invalidCredentials', 'ACCESS_FAILED'],
  });
  rateCase(when, (options) => call(directory, options));
};

/**
 * The refusal of a flow that has expired.
 *
 * @param begin options of a call in a flow that would else take it.
 */
export function expiryCase(when: When, call: Call, begin: () => Promise<object>): void {
  const late = async () => {
    const inFlow = await begin();
    await advanceClock('PT15M');
    return call(outcome('flowExpired', inFlow));
  };
  when(404, 'the flow has expired', late, 'NOT_FOUND');
}

/** The refusals that the actions of a flow share, and the outages. */
export function flowRefusals(when: When, call: Call, begin: () => Promise<object>): void {
  expiryCase(when, call, begin);
  const [condition, , codes] = conditions[415];
  when(415, condition, () => call(unlistedMediaType), codes);
  identifierCase(when, call, 'flowID', malformed('flowID'));
  outageCases(when, call);
}

/** The header of a call with a token of its own; where there is no world, any token will do. */
export async function bearerOf(request: TokenRequest): Promise<{ authorization: string }> {
  return { authorization: `Bearer ${(await world?.token(request)) ?? 'access-token'}` };
}
