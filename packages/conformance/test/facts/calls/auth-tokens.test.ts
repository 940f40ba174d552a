import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../../src/use-page-mock.ts';
import { environmentID } from '../../../src/vendor-page.ts';

// What the vendor's pages say of tokens and of discovery.

const base = `/auth/${environmentID}`;

const mock = usePageMock();

describe('the token endpoint', () => {
  const token = (form: Record<string, string>) =>
    mock.send(
      'POST',
      `${base}/as/token`,
      { 'content-type': 'application/x-www-form-urlencoded' },
      new URLSearchParams(form).toString(),
    );
  const worker = {
    grant_type: 'client_credentials',
    client_id: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
    client_secret: 'sandbox-worker-secret',
  };

  it('gives a worker a bearer token for an hour', async () => {
    const answer = await token(worker);
    expect(answer).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 3600 } });
    const [, payload = ''] = (answer.body as { access_token: string }).access_token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    expect(claims).not.toHaveProperty('sub');
    expect(claims).not.toHaveProperty('sid');
    expect(claims).toMatchObject({ client_id: worker.client_id, env: environmentID });
    expect(claims.exp - claims.iat).toBe(3600);
  });

  it('refuses a wrong secret with 401 and invalid_client', async () => {
    const answer = await token({ ...worker, client_secret: 'wrong' });
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  it('takes a form only', async () => {
    const headers = { 'content-type': 'application/json' };
    expect(
      (await mock.send('POST', `${base}/as/token`, headers, JSON.stringify(worker))).status,
    ).toBe(415);
  });
});

describe('discovery', () => {
  it('names the endpoints and modes of the vendor', async () => {
    const { body } = await mock.send('GET', `${base}/as/.well-known/openid-configuration`);
    const metadata = body as Record<string, string & string[]>;
    const endpoints = {
      authorization_endpoint: 'authorize',
      token_endpoint: 'token',
      userinfo_endpoint: 'userinfo',
      jwks_uri: 'jwks',
      end_session_endpoint: 'signoff',
      ping_end_idp_session_endpoint: 'idpSignoff',
      introspection_endpoint: 'introspect',
      revocation_endpoint: 'revoke',
      pushed_authorization_request_endpoint: 'par',
    };
    for (const [member, name] of Object.entries(endpoints))
      expect(metadata[member]).toMatch(new RegExp(`/${environmentID}/as/${name}$`));
    expect(metadata['issuer']).toMatch(new RegExp(`/${environmentID}/as$`));
    expect(metadata['response_modes_supported']).toContain('pi.flow');
    expect(metadata).toMatchObject({
      claims_parameter_supported: false,
      request_uri_parameter_supported: false,
      require_pushed_authorization_requests: false,
      userinfo_signing_alg_values_supported: ['none'],
      claim_types_supported: ['normal'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    });
  });
});
