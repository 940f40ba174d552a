import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../src/use-page-mock.ts';
import { defaultServer, environmentID, publishedDocument } from '../../src/vendor-page.ts';

// Written from the page "Reset Password" of the flows, and not from the contract:
// POST {{authPath}}/{{envID}}/flows/{{flowID}}.

const mediaType = 'application/vnd.pingidentity.password.reset+json';
const current = 'Tr4vel-Lightly-88';

/** The body of the page, with values for its two variables. */
const example = `{
"currentPassword": "${current}",
"newPassword": "Fake-Harbour-2042!"
}`;

const mock = usePageMock();

interface Flow {
  readonly id: string;
  readonly status: string;
}

/** A flow in which a user has sent the right password. */
async function signedOn(username: string): Promise<Flow> {
  const query = new URLSearchParams({
    client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
    response_type: 'code',
    response_mode: 'pi.flow',
    redirect_uri: 'http://127.0.0.1:4020/callback',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  });
  const begun = await mock.send('GET', `/auth/${environmentID}/as/authorize?${query}`);
  const { id } = begun.body as Flow;
  const checked = await mock.send(
    'POST',
    `/auth/${environmentID}/flows/${id}`,
    { 'content-type': 'application/vnd.pingidentity.usernamePassword.check+json' },
    JSON.stringify({ username, password: current }),
  );
  return checked.body as Flow;
}

const reset = ({ id }: Flow, body: string, type = mediaType) =>
  mock.send('POST', `/auth/${environmentID}/flows/${id}`, { 'content-type': type }, body);

describe('Reset Password, in a flow', () => {
  it('has its endpoint', () => {
    const document = publishedDocument('auth');
    expect(defaultServer(document)).toBe('https://auth.pingone.com');
    expect(document.paths['/{environmentID}/flows/{flowID}']).toHaveProperty('post');
  });

  it.each([
    ['user.expired', 'PASSWORD_EXPIRED'],
    ['user.mustchange', 'MUST_CHANGE_PASSWORD'],
  ])('takes the example of %s, whose flow is in the status %s', async (username, status) => {
    const flow = await signedOn(username);
    expect(flow.status).toBe(status);
    expect(await reset(flow, example)).toMatchObject({ status: 200, body: { id: flow.id } });
  });

  it('changes the password', async () => {
    await reset(await signedOn('user.mustchange'), example);
    const refused = await signedOn('user.mustchange');
    expect(refused).toMatchObject({ code: 'INVALID_DATA' });
  });

  it.each(['currentPassword', 'newPassword'])('requires %s', async (member) => {
    const { [member]: _left, ...rest } = JSON.parse(example);
    expect(await reset(await signedOn('user.mustchange'), JSON.stringify(rest))).toMatchObject({
      status: 400,
      body: { details: [{ code: 'REQUIRED_VALUE', target: member }] },
    });
  });

  it.each(['currentPassword', 'newPassword'])('takes a string as %s', async (member) => {
    const body = JSON.stringify({ ...JSON.parse(example), [member]: 7 });
    expect(await reset(await signedOn('user.mustchange'), body)).toMatchObject({
      status: 400,
      body: { details: [{ code: 'INVALID_VALUE', target: member }] },
    });
  });

  it('is chosen by the media type alone', async () => {
    const flow = await signedOn('user.mustchange');
    expect((await reset(flow, example, 'application/json')).status).toBe(415);
    expect((await reset(flow, example)).status).toBe(200);
  });
});
