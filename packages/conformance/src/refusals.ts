import type { TokenRequest } from '@ping-password/contract/control';
import { advanceClock } from './arrange.ts';
import type { When } from './contract-test.ts';
import { prefer, unlistedMediaType } from './requests.ts';
import {
  anonymousDirectory,
  anonymousPlatform,
  directory,
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

const conditions: Record<Refusal, [string, string]> = {
  401: ['there are no credentials', 'ACCESS_FAILED'],
  403: ['the credentials lack the permission', 'ACCESS_FAILED'],
  404: ['there is no such resource', 'NOT_FOUND'],
  415: ['the media type selects no action', 'INVALID_REQUEST'],
};

/** What a world brings about when a header asks for it, and a body that tells. */
const disturbances: Record<number, [condition: string, fault: string, body: object]> = {
  429: ['too many requests were sent', 'rateLimit', { code: 'REQUEST_LIMITED' }],
  500: ['something breaks in PingOne', 'error', { code: 'UNEXPECTED_ERROR' }],
  503: ['PingOne takes no calls', 'unavailable', { message: 'The service is not available.' }],
};

type Call = (options: object) => Promise<Result>;

function disturbance(when: When, status: number, call: Call): void {
  const [condition, fault, body] = disturbances[status] ?? ['', '', {}];
  const options = world ? { headers: { 'X-Mock-Fault': fault } } : prefer(`code=${status}`);
  when(status, condition, () => call(options), body);
}

/** The limit of the rate. */
export const rateCase = (when: When, call: Call): void => disturbance(when, 429, call);

/** The limit of the rate and the outages, which the actions of PingOne share. */
export function outageCases(when: When, call: Call): void {
  for (const status of [429, 500, 503]) disturbance(when, status, call);
  const body = { message: 'The service gave no answer.' };
  when(502, 'a gateway gets no answer', () => call(prefer('code=502')), body);
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
): void {
  const refused: Record<Refusal, () => Promise<Result>> = {
    401: () => call(anonymous),
    403: () => (world ? call(powerless) : call(known, prefer('code=403'))),
    404: () => call(known, world && absent ? absent : prefer('code=404')),
    415: () => call(known, unlistedMediaType),
  };
  for (const status of statuses) {
    const [condition, code] = conditions[status];
    when(status, condition, refused[status], { code });
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
  absent?: object,
): void => {
  const others = { anonymous: anonymousPlatform, powerless: powerlessPlatform };
  refusals(when, statuses, { known: platform, ...others, absent }, call);
  outageCases(when, (options) => call(platform, options));
};

/** The refusals that actions of the Directory API share. */
export const directoryRefusals = (
  when: When,
  statuses: readonly Exclude<Refusal, 403>[],
  call: CallWith<typeof directory>,
  absent?: object,
): void => {
  const callers = { known: directory, anonymous: anonymousDirectory, powerless: directory };
  refusals(when, statuses, { ...callers, absent }, call);
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
  when(404, 'the flow has expired', late, { code: 'NOT_FOUND' });
}

/** The refusals that the actions of a flow share, and the outages. */
export function flowRefusals(when: When, call: Call, begin: () => Promise<object>): void {
  expiryCase(when, call, begin);
  const [condition, code] = conditions[415];
  when(415, condition, () => call(unlistedMediaType), { code });
  outageCases(when, call);
}

/** The header of a call with a token of its own; where there is no world, any token will do. */
export async function bearerOf(request: TokenRequest): Promise<{ authorization: string }> {
  return { authorization: `Bearer ${(await world?.token(request)) ?? 'access-token'}` };
}
