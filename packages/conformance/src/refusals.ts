import type { When } from './contract-test.ts';
import {
  anonymousDirectory,
  anonymousPlatform,
  directory,
  platform,
  prefer,
  unlistedMediaType,
} from './target.ts';

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Calls an action with a client and options that are added to those of a correct call. */
export type CallWith<Client> = (client: Client, options?: object) => Promise<Result>;

type Refusal = 401 | 403 | 404 | 415 | 429;
type Outage = 500 | 502 | 503;

const conditions: Record<Refusal, [string, string]> = {
  401: ['there are no credentials', 'ACCESS_FAILED'],
  403: ['the credentials lack the permission', 'ACCESS_FAILED'],
  404: ['there is no such resource', 'NOT_FOUND'],
  415: ['the media type selects no action', 'INVALID_REQUEST'],
  429: ['the rate is used up', 'REQUEST_LIMITED'],
};

const outages: Record<Outage, [string, object]> = {
  500: ['something breaks in PingOne', { code: 'UNEXPECTED_ERROR' }],
  502: ['a gateway gets no answer', { message: 'The service gave no answer.' }],
  503: ['PingOne takes no calls', { message: 'The service is not available.' }],
};

/** The outages that the actions of PingOne share. */
export function outageCases(when: When, call: (options: object) => Promise<Result>): void {
  for (const [status, [condition, body]] of Object.entries(outages)) {
    when(Number(status), condition, () => call(prefer(`code=${status}`)), body);
  }
}

function refusals<Client>(
  when: When,
  statuses: readonly Refusal[],
  clients: { known: Client; anonymous: Client },
  call: CallWith<Client>,
): void {
  for (const status of statuses) {
    const [condition, code] = conditions[status];
    const options = status === 415 ? unlistedMediaType : prefer(`code=${status}`);
    const refused = () => (status === 401 ? call(clients.anonymous) : call(clients.known, options));
    when(status, condition, refused, { code });
  }
}

/** The refusals that actions of the Platform API share, and the outages. */
export const platformRefusals = (
  when: When,
  statuses: readonly Refusal[],
  call: CallWith<typeof platform>,
): void => {
  refusals(when, statuses, { known: platform, anonymous: anonymousPlatform }, call);
  outageCases(when, (options) => call(platform, options));
};

/** The refusals that actions of the Directory API share. */
export const directoryRefusals = (
  when: When,
  statuses: readonly Refusal[],
  call: CallWith<typeof directory>,
): void => refusals(when, statuses, { known: directory, anonymous: anonymousDirectory }, call);
