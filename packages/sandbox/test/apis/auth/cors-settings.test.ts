import { describe, expect, it } from 'vitest';
import { member, origin as sandboxOrigin, text } from '../../answer.ts';
import { allowed, createPages, excluded, form } from './cors-pages.ts';
import {
  authorizeQuery,
  beginFlow,
  checkIn,
  clientID,
  cookieOf,
  redeem,
  signOn,
} from './sign-on.ts';

const onlyTheOther = [false, true];
const ignored = [false, false];

describe('corsSettings decide which page reads the answer of', () => {
  it('authorize, by the client_id of the query or of the form', async () => {
    const { both } = await createPages();
    const [query, other] = [authorizeQuery(), authorizeQuery({ client_id: 'open' })];
    expect(await both('GET', `/as/authorize?${query}`)).toEqual(onlyTheOther);
    expect(await both('GET', `/as/authorize?${other}`)).toEqual(ignored);
    expect(await both('POST', '/as/authorize', { type: form, body: query })).toEqual(onlyTheOther);
    expect(await both('POST', '/as/authorize', { type: form, body: other })).toEqual(ignored);
    expect(await both('POST', `/as/authorize?${query}`)).toEqual(onlyTheOther);
  });

  it('authorize, when it refuses as well', async () => {
    const { both } = await createPages();
    const query = authorizeQuery({ redirect_uri: 'https://elsewhere.test' });
    expect(await both('GET', `/as/authorize?${query}`)).toEqual(onlyTheOther);
    expect(await both('GET', `/as/authorize?client_id=${clientID}`)).toEqual(onlyTheOther);
    expect(await both('GET', '/as/authorize?client_id=nobody')).toEqual(ignored);
    expect(await both('GET', '/as/authorize')).toEqual(ignored);
  });

  it('resume, by the application of the flow, which has ended by then', async () => {
    const { both, reply, world } = await createPages();
    const flowID = await beginFlow(world);
    const cookie = cookieOf(await checkIn(world, flowID, 'user.ok'));
    const path = `/as/resume?flowId=${flowID}`;
    expect(await both('GET', `/as/resume?flowId=${flowID.toUpperCase()}`)).toEqual(onlyTheOther);
    const { answer, excludesOrigin } = await reply(excluded, 'GET', path, { headers: { cookie } });
    expect([answer.status, excludesOrigin]).toEqual([302, true]);
    expect(await both('GET', path, { headers: { cookie } })).toEqual(ignored);
  });

  it('token, by the client_id of the form or of HTTP Basic', async () => {
    const { both } = await createPages();
    const grant = 'grant_type=authorization_code&code=wrong';
    const token = (body: string, headers = {}) =>
      both('POST', '/as/token', { type: form, body, headers });
    expect(await token(`${grant}&client_id=${clientID}`)).toEqual(onlyTheOther);
    expect(await token(`${grant}&client_id=open`)).toEqual(ignored);
    const authorization = `Basic ${btoa('web+app:fake')}`;
    expect(await token(grant, { authorization })).toEqual(onlyTheOther);
    expect(await token(grant)).toEqual(ignored);
    const inQuery = await both('POST', `/as/token?client_id=${clientID}`, {
      type: form,
      body: grant,
    });
    expect(inQuery).toEqual(onlyTheOther);
  });

  it('signoff, by the ID token', async () => {
    const { both, world } = await createPages();
    const hint = text((await redeem(world, await signOn(world))).body, 'id_token');
    expect(await both('GET', `/as/signoff?id_token_hint=${hint}`)).toEqual(onlyTheOther);
    expect(await both('GET', '/as/signoff')).toEqual(ignored);
    expect(await both('GET', '/as/signoff?id_token_hint=wrong')).toEqual(ignored);
  });
});

describe('corsSettings leave alone', () => {
  it('the steps of a flow, keys and the like', async () => {
    const { both, world } = await createPages();
    const flowID = await beginFlow(world);
    expect(await both('GET', `/flows/${flowID}?client_id=${clientID}`)).toEqual(ignored);
    expect(await both('GET', `/as/jwks?client_id=${clientID}`)).toEqual(ignored);
    const body = new URLSearchParams(authorizeQuery()).toString();
    expect(await both('POST', '/as/par', { type: form, body })).toEqual(ignored);
  });

  it('requests without an origin, and pages of the sandbox itself', async () => {
    const { reply } = await createPages({ behavior: 'ALLOW_NO_ORIGINS' });
    const path = `/as/authorize?${authorizeQuery()}`;
    const excludes = async (origin: string) => (await reply(origin, 'GET', path)).excludesOrigin;
    expect(await excludes(sandboxOrigin)).toBeUndefined();
    expect(await excludes('')).toBeUndefined();
    expect(await excludes('null')).toBe(true);
  });

  it('forms that take the browser to the answer instead of reading it', async () => {
    const { both, world } = await createPages();
    const body = authorizeQuery();
    const headers = { 'sec-fetch-mode': 'navigate' };
    expect(await both('POST', '/as/authorize', { type: form, body, headers })).toEqual(ignored);
    expect(member(await world.entry(), 'warnings')).toBeUndefined();
  });
});

describe('an excluded page', () => {
  it('has its call carried out, with a warning in the journal', async () => {
    const { reply, world } = await createPages();
    const { answer, warnings } = await reply(excluded, 'GET', `/as/authorize?${authorizeQuery()}`);
    expect(answer.status).toBe(302);
    const warning = {
      target: 'Origin',
      message:
        'Origin is not one of the corsSettings of the application, so the page cannot read the answer.',
    };
    expect(warnings).toEqual([warning]);
    expect(await world.entry()).toMatchObject({ rule: 'flow begun', warnings: [warning] });
    await reply(allowed, 'GET', `/as/authorize?${authorizeQuery()}`);
    expect(member(await world.entry(), 'warnings')).toBeUndefined();
  });

  it('is told in a preflight whose address names the application', async () => {
    const { preflight } = await createPages();
    const path = `/as/authorize?${authorizeQuery()}`;
    expect(await preflight(excluded, 'GET', path)).toBe(true);
    expect(await preflight(excluded, 'POST', path)).toBe(true);
    expect(await preflight(allowed, 'GET', path)).toBe(false);
    expect(await preflight(excluded, 'POST', `/as/token?client_id=${clientID}`)).toBe(true);
    expect(await preflight(excluded, 'POST', '/as/token')).toBe(false);
    expect(await preflight(excluded, 'GET', '/nowhere')).toBe(false);
    expect(await preflight(excluded, 'GET', `/../${clientID}/as/token`)).toBe(false);
  });
});
