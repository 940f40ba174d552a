import { ApiError } from '@ping-password/client';
import { describe, expect, it } from 'vitest';
import { explainFailure } from '../../src/live/explain-failure.ts';

const path = '/environments/{environmentID}/users';
const failure = (status: number, body: object, at = path) =>
  new ApiError(status, body, undefined, { path: at });

describe('the message of a run that cannot begin says what to do', () => {
  it.each<[string, unknown, RegExp]>([
    [
      'a wrong secret',
      failure(401, { error: 'invalid_client' }, '/{environmentID}/as/token'),
      /^The worker application gets no token: 401 invalid_client\. Check --region, --environment, --client-id/,
    ],
    [
      'no permission',
      failure(403, { code: 'ACCESS_FAILED', message: 'Sarah may not.' }),
      /: 403 ACCESS_FAILED\. Give it the role Identity Data Admin/,
    ],
    [
      'a limit of the rate',
      failure(429, { code: 'REQUEST_LIMITED', message: 'x' }),
      /^The environment limits the rate: 429 REQUEST_LIMITED\. .*--rate/,
    ],
    ['an outage', failure(503, {}), /^PingOne failed: 503\b.*Run the command again later\.$/],
    [
      'a page of a proxy',
      new ApiError(200, undefined, '200 The body is not a JSON object.', { path }),
      /^The answer is not one of PingOne: 200 The body is not a JSON object\. Check --base-url/,
    ],
    ['another refusal', failure(404, { code: 'NOT_FOUND', message: 'x' }), /Check --region and/],
    [
      'no network',
      new TypeError('No answer came to issueToken.', { cause: { code: 'ENOTFOUND' } }),
      /^No answer came to issueToken \(ENOTFOUND\)\. Check the network, --region/,
    ],
    [
      'a page of a proxy that the client has not read',
      new TypeError('No answer came to issueToken.', { cause: { code: 'HTML_PAGE' } }),
      /^A page was answered in place of what PingOne answers, as a proxy does\. Check the network/,
    ],
    ['what the kit says itself', new Error('The client secret is missing.'), /^The client secret/],
    ['no error', 'Sarah', /^The command failed\.$/],
  ])('for %s', (_what, error, message) => {
    expect(explainFailure(error)).toMatch(message);
    expect(explainFailure(error)).not.toContain('Sarah');
  });
});
