import { text } from '../../../src/limits.ts';
import { challenge, type Parameters } from './auth-calls.ts';

/** An application that may leave PKCE out and has addresses of any length; the shortest identifier there is. */
export const application = {
  id: 'x',
  type: 'SINGLE_PAGE_APP',
  redirectUris: ['https://app.example.com/*'],
  allowWildcardInRedirectUris: true,
};

const address = (length: number) => 'https://app.example.com/'.padEnd(length, 'x');

/** A good sign-on at the application. */
export const good: Parameters = {
  client_id: application.id,
  response_type: 'code',
  response_mode: 'pi.flow',
  redirect_uri: address(24),
};

/** What a parameter is, its value, and for one that is refused the message. */
type Row = [title: string, parameters: Parameters, message?: string];

const length = (name: string, most: number): Row[] => [
  [`a ${name} of 1 character`, { [name]: 'x' }],
  [`a ${name} of ${most} characters`, { [name]: text(most) }],
  [
    `a ${name} of ${most + 1} characters`,
    { [name]: text(most + 1) },
    `${name} must NOT have more than ${most} characters.`,
  ],
];

const withChallenge = (value: string, method?: string): Parameters => ({
  code_challenge: value,
  code_challenge_method: method,
});

const oneOf = (name: string, values: string) => `${name} must be one of ${values}.`;

/** What PKCE takes. RFC 7636, 4.2 and 4.3: from 43 to 128 characters, and two methods. */
const challenges: Row[] = [
  [
    'a challenge of 42 characters',
    withChallenge(text(42)),
    'code_challenge must NOT have fewer than 43 characters.',
  ],
  ['a challenge of 43 characters', withChallenge(text(43))],
  ['a challenge of 128 characters', withChallenge(text(128))],
  [
    'a challenge of 129 characters',
    withChallenge(text(129)),
    'code_challenge must NOT have more than 128 characters.',
  ],
  ['the method S256', withChallenge(challenge, 'S256')],
  ['the method plain', withChallenge(challenge, 'plain')],
  [
    'another method',
    withChallenge(challenge, 'S512'),
    oneOf('code_challenge_method', 'S256, plain'),
  ],
];

/** How far the parameters of a sign-on go, by query, by form and pushed. */
export const signOnLimits: Row[] = [
  ['the shortest client_id', {}],
  ['a redirect URI of 2048 characters', { redirect_uri: address(2048) }],
  [
    'a redirect URI of 2049 characters',
    { redirect_uri: address(2049) },
    'redirect_uri must NOT have more than 2048 characters.',
  ],
  [
    'a redirect URI that is no address',
    { redirect_uri: 'x' },
    'redirect_uri must match format "uri".',
  ],
  ...length('state', 2000),
  ...length('nonce', 2000),
  ['a scope of 1 character beside another', { scope: 'openid x' }],
  ['a prompt of 1 character', { prompt: 'x' }],
  ['an acr_values of 1 character', { acr_values: 'x' }],
  ['a login_hint of 1 character', { login_hint: 'x' }],
  ['a login_hint_token of 1 character', { login_hint_token: 'x' }],
  ['a mobilePayload of 1 character', { mobilePayload: 'x' }],
  ['a max_age of 0', { max_age: '0' }],
  ['a max_age of 12 digits', { max_age: '123456789012' }],
  ...challenges,
  [
    'another response mode',
    { response_mode: 'web_message' },
    oneOf('response_mode', 'query, fragment, form_post, pi.flow'),
  ],
  // RFC 6749, 3.1.
  ['a parameter that nobody knows', { audience: 'x' }],
];

/** What a sign-on of an application that asks for no PKCE can do without. */
export const optionalParameters = [
  'redirect_uri',
  'scope',
  'state',
  'nonce',
  'prompt',
  'max_age',
  'acr_values',
  'login_hint',
  'login_hint_token',
  'code_challenge',
  'code_challenge_method',
  'request',
  'request_uri',
  'mobilePayload',
] as const;

/** What `max_age` is not, with the message by query and that by form. */
export const wrongAges: [value: string, query: string, form: string][] = [
  ['-1', 'max_age must be >= 0.', 'max_age must match pattern "^[0-9]+$".'],
  ['1.5', 'max_age must be integer.', 'max_age must match pattern "^[0-9]+$".'],
  ['1h', 'max_age must be integer.', 'max_age must match pattern "^[0-9]+$".'],
];
