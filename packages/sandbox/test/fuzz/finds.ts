import { personas } from '../../src/world/personas.ts';
import { text } from '../answer.ts';
import type { Finds } from './requests.ts';

/** Remembers the newest of what later requests can use. */
export const remember = (list: string[], value: string, most = 10) => {
  if (value !== '') list.splice(0, list.length, ...list.slice(1 - most), value);
};

/** The actions that make a user, and as many users as requests are about. */
const userMakers = new Set(['createUser', 'importUser']);
const mostUsers = 20;

/** What an answer gives away that is secret. */
const secretsIn = (operationId: string, { headers, ok }: Response, body: unknown) => [
  headers.get('set-cookie')?.split(/[=;]/)[1],
  /[?#&]code=([\w-]+)/.exec(headers.get('location') ?? '')?.[1],
  text(body, 'authorizeResponse', 'code'),
  text(body, 'access_token'),
  text(body, 'refresh_token'),
  text(body, 'id_token'),
  operationId === 'readNewestMessage' && ok ? text(body, 'code') : '',
];

/** Creates what is found in answers: what later requests can use, and what is secret. */
export function createFinds(environmentID: string) {
  const finds: Finds = {
    environmentIDs: [environmentID],
    flowIDs: [],
    policyIDs: ['7e4a1d90-3c8b-4f6a-9b27-5d0c8e1f2a33', '5da98f13-ad62-4234-86d3-01018f6ef0ad'],
    snapshotIDs: [],
    userIDs: Object.values(personas).map(({ id }) => id),
    applicationIDs: ['b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02'],
    tokens: [],
    cookies: [],
  };
  /** Real secrets, which nobody typed but the sandbox gave away. */
  const given = new Set([
    'sandbox-worker-secret',
    'sandbox-api-key',
    'sandbox-application-secret',
    'Tr4vel-Lightly-88',
    '$ecret@456',
  ]);

  function learn(operationId: string, answer: Response, body: unknown): void {
    const { headers } = answer;
    remember(finds.cookies, headers.get('set-cookie')?.split(';')[0] ?? '');
    const location = headers.get('location') ?? '';
    if (location.includes('flowId='))
      remember(finds.flowIDs, /flowId=([\w-]+)/.exec(location)?.[1] ?? '');
    if (operationId === 'createSnapshot') remember(finds.snapshotIDs, text(body, 'id'));
    if (operationId === 'createApplication') remember(finds.applicationIDs, text(body, 'id'));
    if (operationId === 'createPasswordPolicy') remember(finds.policyIDs, text(body, 'id'));
    if (userMakers.has(operationId)) remember(finds.userIDs, text(body, 'id'), mostUsers);
    if (operationId === 'issueToken') remember(finds.tokens, text(body, 'access_token'));
    for (const secret of secretsIn(operationId, answer, body)) {
      if (secret && given.size < 100) given.add(secret);
    }
  }

  return { finds, given, learn };
}
