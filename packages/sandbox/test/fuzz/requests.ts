import { type Action, wirePath } from '@ping-password/contract';
import type { Api } from '../../src/http/api.ts';
import { populationIDs } from '../../src/world/populations.ts';
import { origin } from '../answer.ts';
import { bodyFor } from './bodies.ts';
import type { Choice } from './choice.ts';

/** What the requests can make use of, found in earlier answers. */
export interface Finds {
  environmentIDs: string[];
  flowIDs: string[];
  policyIDs: string[];
  snapshotIDs: string[];
  userIDs: string[];
  applicationIDs: string[];
  tokens: string[];
  cookies: string[];
}

const odd = [
  '00000000-0000-4000-8000-000000000000',
  'nobody',
  '%00',
  '..',
  '%2e%2e%2f',
  '%ff',
  '__proto__',
  'constructor',
  'x'.repeat(3000),
  '%F0%9F%98%80',
];

function parameter(name: string, finds: Finds, choice: Choice): string {
  if (choice.chance(0.04)) return choice.pick(odd);
  const known: Record<string, readonly string[]> = {
    environmentID: finds.environmentIDs,
    userID: finds.userIDs,
    populationID: Object.values(populationIDs),
    id: ['4ec0bb1e-37b0-414e-b27e-b17ec8ee9321'],
    flowID: finds.flowIDs,
    passwordPolicyID: finds.policyIDs,
    snapshotID: finds.snapshotIDs,
    applicationID: finds.applicationIDs,
  };
  const values = known[name] ?? [];
  const value = values.length > 0 ? choice.pick(values) : choice.pick(odd);
  return choice.chance(0.05) ? value.toUpperCase() : value;
}

const queries = [
  '?expand=passwordPolicy',
  '?Canary-Window-2042!',
  '?expand=everything',
  '?filter=username%20eq%20%22user.ok%22',
  '?filter=%22%22%22',
  '?filter=(username%20sw%20%22user.%22%20or%20email%20co%20%22x%22)%20and%20enabled%20eq%20true',
  '?filter=memberOfGroups%5Bid%20eq%20%22x%22%5D%20and%20updatedAt%20ge%20%222026-01-01T00:00:00Z%22',
  '?filter=emails%20pr&sortBy=name.familyName&sortOrder=descending',
  '?limit=3',
  '?limit=99999999999999999999&cursor=YWZ0ZXIgeCB5',
  '?startIndex=0&count=-1',
  '?count=99999999999999999999',
  '?since=-1&limit=x',
  '?to=%00&kind=recoveryCode',
  '?password=Canary-Window-2042!',
  '?a=1&a=2&__proto__=3',
  '?%ff=%ff',
  `?${'q'.repeat(5000)}=1`,
];

const authorizeQuery = (choice: Choice) =>
  new URLSearchParams({
    client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
    response_type: 'code',
    redirect_uri: 'http://127.0.0.1:4020/callback',
    code_challenge: 'Canary-verifier-of-at-least-forty-three-characters',
    code_challenge_method: 'plain',
    response_mode: choice.pick(['query', 'fragment', 'pi.flow', 'form_post', 'other']),
    scope: choice.pick(['openid', 'openid p1:read:userPassword', 'none', '']),
    acr_values: choice.pick(['Identifier_First', 'other']),
  }).toString();

function queryFor(action: Action, finds: Finds, choice: Choice): string {
  if (choice.chance(0.05)) return choice.pick(queries);
  if (action.operationId === 'authorize') return `?${authorizeQuery(choice)}`;
  if (action.operationId === 'resumeFlow') return `?flowId=${parameter('flowID', finds, choice)}`;
  return '';
}

const basics = [
  'sandbox-directory:sandbox-api-key',
  'sandbox-directory:Canary-key',
  '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01:sandbox-worker-secret',
  '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01:Canary-secret',
  'Canary',
].map((pair) => `Basic ${btoa(pair)}`);

function authorizationFor(action: Action, finds: Finds, choice: Choice): string | undefined {
  if (choice.chance(0.03)) return undefined;
  if (choice.chance(0.03)) return choice.pick(['Bearer Canary.token.value', 'Bearer', 'Canary']);
  const schemes = action.security.flat();
  if (schemes.includes('apiCredentials')) return choice.pick(basics.slice(0, 2));
  if (schemes.includes('clientSecret')) return choice.chance(0.5) ? choice.pick(basics) : undefined;
  return `Bearer ${choice.pick(finds.tokens)}`;
}

const faults = ['resetBefore', 'resetAfter', 'truncate', 'latency=5', 'error', 'rateLimit', 'x=y'];

/** A request for an action, good or bad. */
export function requestFor(api: Api, action: Action, finds: Finds, choice: Choice): Request {
  const path = wirePath(action.path).replace(/\{(\w+)\}/g, (_, name: string) =>
    parameter(name, finds, choice),
  );
  const { mediaType = '' } = action;
  const types = [mediaType.toUpperCase(), `${mediaType}; charset=utf-8`, 'text/plain', '', '*/*'];
  const type = choice.chance(0.05) ? choice.pick(types) : mediaType;
  const method = choice.chance(0.02) ? choice.pick(['PATCH', 'PUT', 'OPTIONS']) : action.method;
  const body = action.mediaType && method !== 'GET' ? bodyFor(api, action, choice) : undefined;
  const authorization = authorizationFor(action, finds, choice);
  const cookie = choice.chance(0.1) ? 'ST=Canary-cookie' : choice.pick(['', ...finds.cookies]);
  return new Request(origin + api.prefix + path + queryFor(action, finds, choice), {
    method,
    body: body ?? null,
    headers: {
      ...(type && { 'content-type': type }),
      ...(authorization && { authorization }),
      ...(cookie && { cookie }),
      ...(choice.chance(0.02) && { 'x-mock-fault': choice.pick(faults) }),
      ...(choice.chance(0.02) && { 'x-ping-external-transaction-id': 'a b\u00e9=!' }),
    },
  });
}
