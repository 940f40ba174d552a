/**
 * Requests as clients of other people write them on the wire: order and spelling of the fields,
 * encoding of the query, members of the body. `{{name}}` stands for what is known only at run time.
 */
export interface ReplayedRequest {
  /** Who sends it, and for what. */
  readonly title: string;
  readonly line: string;
  readonly fields: readonly string[];
  readonly body?: string;
  /** The status that the client waits for. */
  readonly status: number;
  /** Media type of the answer, where the client reads no other. */
  readonly mediaType?: string;
  /** A text that the answer holds. */
  readonly holds?: string;
}

const worker = 'Authorization: Bearer {{workerToken}}';
const environment = '/platform/v1/environments/{{environmentID}}';
const user = `${environment}/users/{{userID}}`;
const vendor = 'application/vnd.pingidentity';

/** Go writes the fields in order of their names; the generated SDK gives the Content-Type twice. */
const go = (...contentTypes: string[]) => [
  'User-Agent: Go-http-client/1.1',
  'Accept: application/json',
  worker,
  ...contentTypes.map((type) => `Content-Type: ${type}`),
  'Accept-Encoding: gzip',
];

const goSdk: readonly ReplayedRequest[] = [
  {
    title: 'the Go SDK finds a user',
    line: `GET ${environment}/users?filter=username+eq+%22user.ok%22&limit=100`,
    fields: go(),
    status: 200,
    mediaType: 'application/json',
    holds: '"username":"user.ok"',
  },
  {
    title: 'the Go SDK reads a policy list',
    line: `GET ${environment}/passwordPolicies`,
    fields: go(),
    status: 200,
    mediaType: 'application/json',
    holds: '"name":"Standard"',
  },
  {
    title: 'the Go SDK locks an account without a body',
    line: `POST ${user}`,
    fields: go(`${vendor}.account.lock+json`, 'application/json'),
    status: 200,
    mediaType: 'application/json',
    holds: '"status":"LOCKED"',
  },
  {
    title: 'the Go SDK unlocks it, the two types in the other order',
    line: `POST ${user}`,
    fields: go('application/json', `${vendor}.account.unlock+json`),
    status: 200,
    mediaType: 'application/json',
    holds: '"canAuthenticate":true',
  },
];

const terraform: readonly ReplayedRequest[] = [
  {
    title: 'the Terraform provider makes a policy with every rule',
    line: `POST ${environment}/passwordPolicies`,
    fields: go('application/json'),
    body: '{"bypassPolicy":false,"default":false,"description":"Every rule","excludesCommonlyUsed":true,"excludesProfileData":true,"history":{"count":10,"retentionDays":150},"length":{"max":255,"min":12},"lockout":{"durationSeconds":30,"failureCount":5},"maxAgeDays":35,"maxRepeatedCharacters":2,"minAgeDays":2,"minCharacters":{"0123456789":1,"ABCDEFGHIJKLMNOPQRSTUVWXYZ":1,"abcdefghijklmnopqrstuvwxyz":1,"~!@#$%^&*()-_=+[]{}|;:,.<>/?":1},"minComplexity":7,"minUniqueCharacters":5,"name":"Every rule","notSimilarToCurrent":true,"alphabetSequenceRule":{"maxLength":3},"numberSequenceRule":{"maxLength":3},"qwertySequenceRule":{"maxLength":3},"shiftedNumberRowSequenceRule":{"maxLength":3}}',
    status: 201,
    mediaType: 'application/json',
    holds: '"name":"Every rule"',
  },
];

const population = '3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34';

const users: readonly ReplayedRequest[] = [
  {
    title: 'the Terraform provider imports a user with a password',
    line: `POST ${environment}/users`,
    fields: go(`${vendor}.user.import+json`, 'application/json'),
    body: `{"account":{"canAuthenticate":true,"status":"OK"},"email":"terra@example.com","emailVerified":true,"lifecycle":{"status":"ACCOUNT_OK"},"name":{"family":"Form","given":"Terra"},"password":{"forceChange":true,"value":"Fake-Harbour-2042!"},"population":{"id":"${population}"},"username":"terra.form"}`,
    status: 201,
    mediaType: 'application/json',
    holds: '"username":"terra.form"',
  },
  {
    title: 'the Terraform provider sends a user back with what only PingOne writes',
    line: `PUT ${user}`,
    fields: go('application/json'),
    body: `{"account":{"canAuthenticate":true,"status":"OK"},"createdAt":"2026-01-05T09:00:00.000Z","email":"user.ok@example.com","enabled":true,"environment":{"id":"{{environmentID}}"},"id":"{{userID}}","identityProvider":{"type":"PING_ONE"},"lifecycle":{"status":"ACCOUNT_OK"},"mfaEnabled":false,"name":{"family":"Keefe","given":"Olivia"},"nickname":"ok","population":{"id":"${population}"},"updatedAt":"2026-01-05T09:00:00.000Z","username":"user.ok","verifyStatus":"NOT_INITIATED"}`,
    status: 200,
    mediaType: 'application/json',
    holds: '"nickname":"ok"',
  },
  {
    title: 'a Python client makes a user without a password',
    line: `POST ${environment}/users`,
    fields: [
      'User-Agent: python-requests/2.32.3',
      'Accept: */*',
      'Content-Type: application/json',
      worker,
    ],
    body: `{"username": "py.thon", "population": {"id": "${population}"}}`,
    status: 201,
    holds: '"username":"py.thon"',
  },
  {
    title: 'a Python client finds two users by one filter, the operator in upper case',
    line: `GET ${environment}/users?filter=%28username+eq+%22py.thon%22+OR+username+eq+%22terra.form%22%29`,
    fields: ['User-Agent: python-requests/2.32.3', 'Accept: */*', worker],
    status: 200,
    holds: '"count":2',
  },
];

const samples: readonly ReplayedRequest[] = [
  {
    title: "the vendor's Python sample sets a password, the boolean as a string",
    line: `PUT ${user}/password`,
    fields: [
      'User-Agent: python-requests/2.32.3',
      'Accept-Encoding: gzip, deflate',
      'Accept: */*',
      'Connection: keep-alive',
      `Content-Type: ${vendor}.password.set+json`,
      worker,
    ],
    body: '{"value": "Fake-Harbour-2042!", "forceChange": "false"}',
    status: 200,
    mediaType: 'application/hal+json',
    holds: '"status":"OK"',
  },
  {
    title: 'a Python client finds a user, blanks as %20',
    line: `GET ${environment}/users?filter=username%20eq%20%22user.ok%22`,
    fields: ['User-Agent: python-requests/2.32.3', 'Accept: */*', worker],
    status: 200,
    holds: '"count":1',
  },
  {
    title: "the vendor's sign-on page checks a password",
    line: 'POST /auth/{{environmentID}}/flows/{{flowID}}',
    fields: [
      'Connection: keep-alive',
      'sec-ch-ua-mobile: ?0',
      `Content-Type: ${vendor}.usernamePassword.check+json`,
      'Accept: */*',
      'Origin: http://localhost:8443',
      'Sec-Fetch-Site: cross-site',
      'Sec-Fetch-Mode: cors',
      'Sec-Fetch-Dest: empty',
    ],
    body: '{"username":"user.ok","password":"Fake-Harbour-2042!"}',
    status: 200,
    holds: '"status":"COMPLETED"',
  },
];

const browserSdk: readonly ReplayedRequest[] = [
  {
    title: "the vendor's JavaScript SDK begins a sign-on by POST with a query alone",
    line: 'POST /auth/{{environmentID}}/as/authorize?client_id=b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02&response_type=code&response_mode=pi.flow&redirect_uri=http%3A%2F%2F127.0.0.1%3A4020%2Fcallback&scope=openid&state=fake-state&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256',
    fields: [
      'Content-Length: 0',
      'Accept: application/json',
      'Origin: http://localhost:8443',
      'Sec-Fetch-Mode: cors',
      'Sec-Fetch-Dest: empty',
    ],
    status: 200,
    holds: '"status":"USERNAME_PASSWORD_REQUIRED"',
  },
];

const tools: readonly ReplayedRequest[] = [
  {
    title: 'curl checks a password in the Directory',
    line: 'POST /directory/api/oauth/token',
    fields: [
      'Authorization: Basic {{directoryAccount}}',
      'User-Agent: curl/8.5.0',
      'Accept: */*',
      'Content-Type: application/x-www-form-urlencoded',
    ],
    body: 'grant_type=password&username=jborder&password=%24ecret%40456',
    status: 200,
  },
  {
    title: 'curl finds a user of the Directory',
    line: 'GET /directory/api/directory/user?filter=userName%20eq%20%22jborder%22',
    fields: ['Authorization: Basic {{directoryAccount}}', 'User-Agent: curl/8.5.0', 'Accept: */*'],
    status: 200,
    holds: '"totalResults":1',
  },
  {
    title: 'wait-on asks by HEAD whether the mock is there',
    line: 'HEAD /auth/{{environmentID}}/as/.well-known/openid-configuration',
    fields: ['Accept: application/json, text/plain, */*', 'User-Agent: axios/1.7.9'],
    status: 200,
  },
];

/** In the order in which they are sent. */
export const requests = [...goSdk, ...terraform, ...users, ...samples, ...browserSdk, ...tools];
