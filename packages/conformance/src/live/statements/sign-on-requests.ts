import { type Answer, describeAnswer, safeWord, statusAndCode } from '../answer.ts';
import { authorize } from './flow.ts';
import { entry, type Live } from './statement.ts';

/** Where an answer to a sign-on request goes, and with which error. */
function whereTo({ application }: Live, answer: Answer): string {
  const location = answer.headers.get('location');
  if (location === null) return `${describeAnswer(answer)}, shown`;
  const address = new URL(location, 'http://localhost');
  const own = application !== undefined && location.startsWith(application.redirectURI);
  const error = safeWord(address.searchParams.get('error') ?? 'none');
  return `${answer.status}, ${own ? 'to the redirect URI' : 'elsewhere'}, error ${error}`;
}

const authorizeRow = (
  id: string,
  what: string,
  expected: string,
  changes: Parameters<typeof authorize>[1],
) =>
  [
    id,
    'auth/authorize 400',
    `A sign-on request has ${what}.`,
    expected,
    async (live: Live) => whereTo(live, await authorize(live, changes)),
  ] as const;

export const signOnRequests = [
  ...entry('authorize-errors', 'application', [
    authorizeRow(
      'client',
      'a client_id that nothing has',
      '400 INVALID_DATA: INVALID_VALUE client_id, shown',
      {
        client_id: '00000000-0000-4000-8000-000000000000',
      },
    ),
    authorizeRow(
      'redirect',
      'a redirect_uri that is not registered',
      '400 INVALID_DATA: INVALID_VALUE redirect_uri, shown',
      {
        redirect_uri: 'https://not-registered.example.com/',
      },
    ),
    authorizeRow(
      'response-type',
      'the response_type unheard',
      '400 INVALID_DATA: INVALID_VALUE response_type, shown',
      { response_type: 'unheard' },
    ),
    authorizeRow(
      'no-challenge',
      'no code_challenge',
      '400 INVALID_DATA: INVALID_VALUE code_challenge, shown',
      {
        code_challenge: undefined,
        code_challenge_method: undefined,
      },
    ),
    authorizeRow(
      'no-challenge-redirect',
      'no code_challenge, without response_mode',
      '302, to the redirect URI, error invalid_request',
      {
        code_challenge: undefined,
        code_challenge_method: undefined,
        response_mode: undefined,
      },
    ),
  ]),
  ...entry('redirect-uri-of-a-direct-flow', 'application', [
    [
      'without',
      'auth/authorize 200',
      'A sign-on request with response_mode=pi.flow has no redirect_uri.',
      '200, the flow begins',
      async (live) => {
        const answer = await authorize(live, { redirect_uri: undefined });
        return answer.status === 200 ? '200, the flow begins' : whereTo(live, answer);
      },
    ],
  ]),
  ...entry('scope-not-granted', 'application', [
    [
      'authorize',
      'auth/authorize 200',
      'A sign-on request asks for openid and for a scope that nothing has.',
      '200, the flow begins',
      async (live) => {
        const answer = await authorize(live, { scope: 'openid unheard:scope' });
        return answer.status === 200 ? '200, the flow begins' : statusAndCode(answer);
      },
    ],
  ]),
];
