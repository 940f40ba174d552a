import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../src/use-page-mock.ts';
import { defaultServer, environmentID, publishedDocument } from '../../src/vendor-page.ts';

// Written from two editions of the page "Update Password (Self)", and not from the contract:
// https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/update-password-self.html
// has the version in each path, an older one has it in the base URL.

const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';
const mediaType = 'application/vnd.pingidentity.password.reset+json';
const editions = [
  [
    'the page',
    'https://api.pingone.com',
    `/v1/environments/${environmentID}/users/${userID}/password`,
  ],
  [
    'its older edition',
    'https://api.pingone.com/v1',
    `/environments/${environmentID}/users/${userID}/password`,
  ],
] as const;

/** The answer of both editions. */
const exampleAnswer = `{
    "_links": {
        "self": {
            "href": "https://api.pingone.com/v1/environments/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/users/c3042000-188f-4bc7-a269-dee1602cf7af/password"
        },
        "environment": {
            "href": "https://api.pingone.com/v1/environments/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6"
        },
        "user": {
            "href": "https://api.pingone.com/v1/environments/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/users/c3042000-188f-4bc7-a269-dee1602cf7af"
        },
        "passwordPolicy": {
            "href": "https://api.pingone.com/v1/environments/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/passwordPolicies/5da98f13-ad62-4234-86d3-01018f6ef0ad"
        },
        "password.validate": {
            "href": "https://api.pingone.com/v1/environments/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/users/c3042000-188f-4bc7-a269-dee1602cf7af/password"
        },
        "password.reset": {
            "href": "https://api.pingone.com/v1/environments/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/users/c3042000-188f-4bc7-a269-dee1602cf7af/password"
        },
        "password.set": {
            "href": "https://api.pingone.com/v1/environments/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/users/c3042000-188f-4bc7-a269-dee1602cf7af/password"
        },
        "password.recover": {
            "href": "https://api.pingone.com/v1/environments/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/users/c3042000-188f-4bc7-a269-dee1602cf7af/password"
        }
    },
    "environment": {
        "id": "abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6"
    },
    "user": {
        "id": "c3042000-188f-4bc7-a269-dee1602cf7af"
    },
    "passwordPolicy": {
        "id": "5da98f13-ad62-4234-86d3-01018f6ef0ad"
    },
    "status": "OK",
    "lastChangedAt": "2019-01-08T20:18:31.264Z"
}`;

/** The body of the page, with values for its two variables. */
const bodyOf = (currentPassword: string, newPassword: string) => `{
    "currentPassword": "${currentPassword}",
    "newPassword": "${newPassword}"
}`;

const current = 'Tr4vel-Lightly-88';
const example = bodyOf(current, 'Fake-Harbour-2042!');
const mock = usePageMock();

interface Person {
  readonly id: string;
  readonly username: string;
}

async function personNamed(name: string): Promise<string> {
  const { users } = (await mock.arrange('GET', '/users')) as { users: readonly Person[] };
  const found = users.find(({ username }) => username === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found.id;
}

/** The value of Authorization, of a user or of a worker. */
async function authorizationOf(user?: string): Promise<string> {
  const request = user === undefined ? {} : { userID: user };
  const { access_token } = (await mock.arrange('POST', '/tokens', request)) as {
    access_token: string;
  };
  return `Bearer ${access_token}`;
}

/** What the mock has below its address in place of a host of the vendor's. */
const hosts = {
  'https://api.pingone.com': '/platform',
  'https://api.pingone.com/v1': '/platform/v1',
};

/** The documented request of a user. */
const put = (user: string, authorization: string, body: string) =>
  mock.send(
    'PUT',
    `/platform/v1/environments/${environmentID}/users/${user}/password`,
    { authorization, 'content-type': mediaType },
    body,
  );

/** The same as a user of their own. */
const change = async (user: string, body: string) => put(user, await authorizationOf(user), body);

const requirements = (name: string) => ({
  status: 400,
  body: {
    details: [
      {
        target: 'newPassword',
        innerError: { unsatisfiedRequirements: expect.arrayContaining([name]) },
      },
    ],
  },
});

describe.each(editions)('Update Password (Self) in %s', (_edition, apiPath, path) => {
  it('has its endpoint', () => {
    const document = publishedDocument('platform');
    const literal = (apiPath + path)
      .slice(defaultServer(document).length)
      .replace(environmentID, '{environmentID}')
      .replace(userID, '{userID}');
    expect(defaultServer(document)).toBe('https://api.pingone.com/v1');
    expect(document.paths[literal]).toHaveProperty('put');
  });

  it('takes the example, and answers member by member and in order as the page', async () => {
    const headers = { authorization: await authorizationOf(userID), 'content-type': mediaType };
    const answer = await mock.send('PUT', hosts[apiPath] + path, headers, example);
    expect(answer.status).toBe(200);
    const expected = exampleAnswer.replaceAll(
      'https://api.pingone.com/v1',
      `${mock.url}/platform/v1`,
    );
    const { lastChangedAt, ...others } = answer.body as { lastChangedAt: string };
    const { lastChangedAt: then, ...page } = JSON.parse(expected);
    expect(JSON.stringify(others)).toBe(JSON.stringify(page));
    expect(Object.keys(answer.body as object)).toEqual(Object.keys(JSON.parse(expected)));
    expect(lastChangedAt.replaceAll(/\d/g, '9')).toBe(then.replaceAll(/\d/g, '9'));
  });
});

describe('Update Password (Self)', () => {
  it('shows the answer of the page in the contract', () => {
    const require = createRequire(import.meta.url);
    const file = require.resolve('@ping-password/contract/openapi/platform.actions.json');
    const { components } = JSON.parse(readFileSync(file, 'utf8'));
    const examples = Object.values(components.examples) as { value: unknown }[];
    const page = JSON.stringify(JSON.parse(exampleAnswer));
    expect(examples.map(({ value }) => JSON.stringify(value))).toContain(page);
  });

  it('takes no other media type for this body', async () => {
    const headers = {
      authorization: await authorizationOf(userID),
      'content-type': 'application/json',
    };
    const path = `/platform/v1/environments/${environmentID}/users/${userID}/password`;
    expect((await mock.send('PUT', path, headers, example)).status).toBe(415);
  });

  it('needs the bearer token', async () => {
    const path = `/platform/v1/environments/${environmentID}/users/${userID}/password`;
    const headers = { 'content-type': mediaType };
    expect((await mock.send('PUT', path, headers, example)).status).toBe(401);
  });

  it('requires currentPassword of a user, and not of an administrator', async () => {
    const body = '{"newPassword":"Fake-Harbour-2042!"}';
    expect(await change(userID, body)).toMatchObject({
      status: 400,
      body: { details: [{ code: 'REQUIRED_VALUE', target: 'currentPassword' }] },
    });
    expect((await put(userID, await authorizationOf(), body)).status).toBe(200);
  });

  it('requires newPassword', async () => {
    expect(await change(userID, `{"currentPassword":"${current}"}`)).toMatchObject({
      status: 400,
      body: { details: [{ code: 'REQUIRED_VALUE', target: 'newPassword' }] },
    });
  });

  it.each(['currentPassword', 'newPassword'])('takes a string as %s', async (member) => {
    const body = JSON.stringify({ ...JSON.parse(example), [member]: 7 });
    expect(await change(userID, body)).toMatchObject({
      status: 400,
      body: { details: [{ code: 'INVALID_VALUE', target: member }] },
    });
  });

  it('assigns newPassword to the user', async () => {
    await change(userID, example);
    expect(await change(userID, example)).toMatchObject({
      status: 400,
      body: { details: [{ target: 'currentPassword' }] },
    });
    const again = bodyOf('Fake-Harbour-2042!', 'Other-Lantern-77!');
    // The policy keeps a password for a day.
    await mock.arrange('POST', '/clock/advance', { by: 'P2D' });
    expect((await change(userID, again)).status).toBe(200);
  });

  it('holds the new password against the policy', async () => {
    expect(await change(userID, bodyOf(current, 'short'))).toMatchObject(requirements('length'));
  });

  it('refuses a new password that is similar to the current one', async () => {
    expect(await change(userID, bodyOf(current, `${current}9`))).toMatchObject(
      requirements('notSimilarToCurrent'),
    );
  });

  it('turns the status to OK', async () => {
    const user = await personNamed('user.mustchange');
    const authorization = await authorizationOf(user);
    const path = `/platform/v1/environments/${environmentID}/users/${user}/password`;
    const before = await mock.send('GET', path, { authorization: await authorizationOf() });
    expect(before.body).toMatchObject({ status: 'MUST_CHANGE_PASSWORD' });
    expect(await put(user, authorization, example)).toMatchObject({
      status: 200,
      body: { status: 'OK' },
    });
  });

  it('refuses a user who authenticates with an external identity provider', async () => {
    const external = await personNamed('user.external');
    expect((await change(external, example)).status).toBe(400);
  });
});
