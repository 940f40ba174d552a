/** Code on the page, and what it prints: lines of which each is part of the output, in order. */
export interface Sample {
  readonly source: string;
  readonly output: readonly string[];
}

/** The command that starts the mock alone. */
export const startCommand = 'npx -y pnpm@12 mock';

const json = "-H 'Content-Type: application/json'";

/** Commands that a reader enters one after the other into one shell. */
export const shellSamples = {
  start: {
    source: `mock=http://127.0.0.1:4010
environment=abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
world=$mock/_mock/worlds/$environment
user=c3042000-188f-4bc7-a269-dee1602cf7af # user.ok
password=$mock/platform/v1/environments/$environment/users/$user/password

token() { # of the worker application
  curl -s $world/tokens ${json} -d '{}' |
    sed 's/.*"access_token":"\\([^"]*\\).*/\\1/'
}

curl -s $password -H "Authorization: Bearer $(token)"`,
    output: ['"status":"OK"'],
  },
  clock: {
    source: `curl -s $world/clock/advance ${json} -d '{"by":"P200D"}'
curl -s $password -H "Authorization: Bearer $(token)"
curl -s -X POST $world/reset`,
    output: ['"frozen":false', '"status":"PASSWORD_EXPIRED"', '"default":true'],
  },
  inbox: {
    source: `curl -s -X POST $password -H "Authorization: Bearer $(token)" \\
  -H 'Content-Type: application/vnd.pingidentity.password.sendRecoveryCode+json'
curl -s "$world/inbox/newest?to=user.ok@example.com"`,
    output: ['"status":"OK"', '"kind":"recoveryCode"', '"code":'],
  },
  faults: {
    source: `curl -s -X PUT $world/faults ${json} -d '{"faults":[
  {"kind":"unavailable","operationId":"readPassword","persona":"user.ok","count":1}
]}'
curl -s -i $password -H "Authorization: Bearer $(token)"`,
    output: ['"remaining":1', '503 Service Unavailable'],
  },
  faultHeader: {
    source: `curl -s -i $password -H "Authorization: Bearer $(token)" \\
  -H 'X-Mock-Fault: rateLimit=2'`,
    output: ['429 Too Many Requests', 'retry-after: 2'],
  },
  snapshots: {
    source: `snapshot=$(curl -s $world/snapshots ${json} -d '{"name":"before"}' |
  sed 's/.*"id":"\\([^"]*\\).*/\\1/')

curl -s -X PATCH $world/users/$user ${json} -d '{"password":{"value":null}}'
curl -s -X POST $world/snapshots/$snapshot/restore
curl -s $world/users/$user`,
    output: ['"status":"NO_PASSWORD"', '"default":true', '"status":"OK"'],
  },
  journal: {
    source: `curl -s -X POST $password -H "Authorization: Bearer $(token)" \\
  -H 'Content-Type: application/vnd.pingidentity.password.check+json' -d '{"password":"wrong"}'
curl -s "$world/journal?limit=1"`,
    output: ['"failuresRemaining":4', '"operationId":"checkPassword"', '"rule":"wrong password"'],
  },
} as const satisfies Record<string, Sample>;

/** Modules that run by themselves. */
export const moduleSamples = {
  worlds: {
    source: `import { bearer, createPlatformClient, unwrap } from '@ping-password/client';
import { createControlClient } from '@ping-password/client/control';

const control = createControlClient({ baseUrl: 'http://127.0.0.1:4010/_mock' });
const { environmentID, baseUrls } = await unwrap(
  control.createWorld({
    body: {
      clock: { now: '2030-01-01T00:00:00Z', frozen: true },
      personas: false,
      users: [{ username: 'alice', password: { mustChange: true } }],
    },
  }),
);
const path = { environmentID };
const { access_token } = await unwrap(control.issueToken({ path, body: {} }));

const platform = createPlatformClient({
  environmentID,
  baseUrl: baseUrls.platform,
  authorization: bearer(access_token),
});
const { _embedded } = await unwrap(platform.listUsers());
console.log(_embedded?.users?.map(({ username }) => username));

await control.deleteWorld({ path });`,
    output: ["[ 'alice' ]"],
  },
  inProcess: {
    source: `import { bearer, createPlatformClient, unwrap } from '@ping-password/client';
import { createControlClient } from '@ping-password/client/control';
import { createSandbox } from '@ping-password/sandbox';

const { fetch } = createSandbox();
const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';
const control = createControlClient({ environmentID, baseUrl: 'http://sandbox/_mock', fetch });

const { access_token } = await unwrap(control.issueToken({ body: { userID } }));
const platform = createPlatformClient({
  environmentID,
  baseUrl: 'http://sandbox/platform/v1',
  authorization: bearer(access_token),
  fetch,
});
const check = (password: string) =>
  platform.checkPassword({ path: { userID }, body: { password } });

for (const wrong of ['1', '2', '3', '4', '5']) await check(wrong);
const { password } = await unwrap(control.readUser({ path: { userID } }));
console.log(password.status, password.secondsUntilUnlock);

await control.advanceClock({ body: { by: 'PT15M' } });
console.log((await check('Tr4vel-Lightly-88')).data?.status);`,
    output: ['PASSWORD_LOCKED_OUT 900', 'OK'],
  },
} as const satisfies Record<string, Sample>;
