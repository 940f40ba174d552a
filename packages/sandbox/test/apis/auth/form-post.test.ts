import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, outcome } from '../../answer.ts';
import { createTestWorld, type TestWorld, testSandbox } from '../../world.ts';
import { authorizeQuery, checkIn, cookieOf, redirectURI, resume } from './sign-on.ts';

const sandbox = testSandbox();
const quotedURI = "https://app.test/back?a='onclick='alert(1)'&lt=%22%3E";
const web = {
  id: 'orders-web',
  type: 'WEB_APP',
  redirectUris: [redirectURI, quotedURI],
  responseTypes: ['CODE', 'ID_TOKEN'],
};
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox, { applications: [web] });
});

const begin = (changes: Record<string, string | undefined> = {}, headers = {}) => {
  const query = authorizeQuery({
    client_id: 'orders-web',
    response_type: 'id_token',
    response_mode: 'form_post',
    scope: 'openid',
    nonce: 'fake-nonce',
    code_challenge: undefined,
    code_challenge_method: undefined,
    ...changes,
  });
  return world.auth('GET', `/as/authorize?${query}`, { headers });
};

/** The answer to the application after a sign-on of `user.ok`. */
async function signOn(changes: Record<string, string | undefined> = {}): Promise<Answer> {
  const page = new URL((await begin(changes)).headers.get('location') ?? 'about:blank');
  const flowID = page.searchParams.get('flowId') ?? '';
  return resume(world, flowID, cookieOf(await checkIn(world, flowID, 'user.ok')));
}

const plain = (text = '') =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** Where the form of a page goes, and what it posts; the whole page has to be of the one form. */
function formOf({ body }: Answer) {
  const [, address, inputs = ''] =
    /^<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign-on<\/title><\/head><body><form method="post" action="([^"<>]*)">((?:<input type="hidden" name="[^"<>]*" value="[^"<>]*">)*)<button>Continue<\/button><\/form><script>document\.forms\[0\]\.submit\(\)<\/script><\/body><\/html>$/.exec(
      String(body),
    ) ?? [];
  const pairs = [...inputs.matchAll(/name="([^"]*)" value="([^"]*)"/g)];
  return {
    address: plain(address),
    fields: Object.fromEntries(pairs.map(([, name, value]) => [name, plain(value)])),
  };
}

describe('response_mode=form_post', () => {
  it('answers with a page that posts the ID token to the redirect URI', async () => {
    const answer = await signOn({ state: 'fake-state' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    const { address, fields } = formOf(answer);
    expect(address).toBe(redirectURI);
    expect(Object.keys(fields)).toEqual(['id_token', 'state']);
    expect(decodeJwt(fields['id_token'] ?? '')['nonce']).toBe('fake-nonce');
    expect(fields['state']).toBe('fake-state');
  });

  it('posts a code as well', async () => {
    const { fields } = formOf(await signOn({ response_type: 'code' }));
    expect(Object.keys(fields)).toEqual(['code']);
    expect(fields['code']).toMatch(/^[\w-]{43}$/);
  });

  it('posts an error, at authorize already', async () => {
    const answer = await begin({ nonce: undefined, state: 'fake-state' });
    expect(answer.status).toBe(200);
    expect(formOf(answer)).toEqual({
      address: redirectURI,
      fields: {
        error: 'invalid_request',
        error_description: 'nonce is required for an ID token.',
        state: 'fake-state',
      },
    });
  });

  it('stays a page whatever the browser likes better', async () => {
    const accept = 'application/json, text/html;q=0.5';
    const answer = await begin({ nonce: undefined }, { accept });
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('lets the flow of pi.flow stay JSON for a browser', async () => {
    const answer = await begin({ response_mode: 'pi.flow' }, { accept: 'text/html' });
    expect(answer.headers.get('content-type')).toBe('application/hal+json');
  });

  it('runs its one script and loads nothing, in no frame and from no cache', async () => {
    const { headers, body } = await signOn();
    const [, script = ''] = /<script>(.*)<\/script>/.exec(String(body)) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'sha256-${hash}'; base-uri 'none'; frame-ancestors 'none'`,
    );
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    '"><script>alert(1)</script>',
    "' onfocus='alert(1)",
    '</form><form action="https://other.test/">',
    '&quot;&#34;&amp;',
    'line\r\nline\nline\rline',
    '<!-- --> ü 漢 😀',
  ])('posts a state as it was, and nothing else, %j', async (state) => {
    const { fields } = formOf(await signOn({ state }));
    expect(fields['state']).toBe(state);
    expect(formOf(await begin({ nonce: undefined, state })).fields['state']).toBe(state);
  });

  it('posts to a redirect URI as it is registered', async () => {
    expect(formOf(await signOn({ redirect_uri: quotedURI })).address).toBe(quotedURI);
  });

  it('is no page for an address that is not registered', async () => {
    const answer = await begin({ redirect_uri: 'https://other.test/' });
    expect(outcome(answer)).toBe('400 INVALID_DATA INVALID_VALUE redirect_uri');
    expect(answer.headers.get('content-type')).toBe('application/json');
  });
});
