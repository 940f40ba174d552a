import { describe, expect, it } from 'vitest';
import { outcome, text } from '../../answer.ts';
import { createTestWorld, testSandbox } from '../../world.ts';
import {
  authorize,
  beginFlow,
  checkIn,
  cookieOf,
  redeem,
  redirected,
  redirectURI,
  resume,
  signOn,
} from './sign-on.ts';

const world = await createTestWorld(testSandbox());

describe('resumeFlow', () => {
  it('redirects once with code and state', async () => {
    const flowID = await beginFlow(world, { state: 'invented' });
    const cookie = cookieOf(await checkIn(world, flowID, 'user.ok'));
    const answer = await resume(world, flowID, cookie);
    expect(answer.status).toBe(302);
    expect(redirected(answer, 'state')).toBe('invented');
    expect((await redeem(world, redirected(answer, 'code') ?? '')).status).toBe(200);
    expect(outcome(await resume(world, flowID, cookie))).toBe('404 NOT_FOUND');
  });

  it('puts the code behind the hash for response_mode=fragment', async () => {
    const flowID = await beginFlow(world, { response_mode: 'fragment' });
    const cookie = cookieOf(await checkIn(world, flowID, 'user.ok'));
    const { headers } = await resume(world, flowID, cookie);
    expect(headers.get('location')).toMatch(new RegExp(`^${redirectURI}#code=`));
  });

  it('answers with authorizeResponse for pi.flow', async () => {
    const changes = { response_mode: 'pi.flow', redirect_uri: undefined, state: 'invented' };
    const flowID = text((await authorize(world, changes)).body, 'id');
    const checked = await checkIn(world, flowID, 'user.ok');
    const { status, body } = await resume(world, flowID, cookieOf(checked));
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'COMPLETED', authorizeResponse: { state: 'invented' } });
    const code = text(body, 'authorizeResponse', 'code');
    expect((await redeem(world, code)).status).toBe(200);
  });

  it('gives one code for pi.flow, however often it is told', async () => {
    const changes = { response_mode: 'pi.flow', redirect_uri: undefined };
    const flowID = text((await authorize(world, changes)).body, 'id');
    const checked = await checkIn(world, flowID, 'user.ok');
    const { body } = await resume(world, flowID, cookieOf(checked));
    const codes = [checked.body, body].map((told) => text(told, 'authorizeResponse', 'code'));
    expect(codes[1]).toBe(codes[0]);
    expect((await redeem(world, codes[0] ?? '')).status).toBe(200);
    expect(outcome(await redeem(world, codes[1] ?? ''))).toBe('400');
  });

  it('gives no second code for pi.flow when the first was used', async () => {
    const changes = { response_mode: 'pi.flow', redirect_uri: undefined };
    const flowID = text((await authorize(world, changes)).body, 'id');
    const checked = await checkIn(world, flowID, 'user.ok');
    expect((await redeem(world, text(checked.body, 'authorizeResponse', 'code'))).status).toBe(200);
    const resumed = await resume(world, flowID, cookieOf(checked));
    expect(resumed.body).toMatchObject({ status: 'COMPLETED' });
    expect(resumed.body).not.toHaveProperty('authorizeResponse');
  });

  it('gives another flow another code', async () => {
    const codes = await Promise.all([signOn(world), signOn(world)]);
    expect(codes.map((code) => code.length)).toEqual([43, 43]);
    expect(codes[0]).not.toBe(codes[1]);
  });

  it('gives no code to whoever reads a complete flow', async () => {
    const changes = { response_mode: 'pi.flow', redirect_uri: undefined };
    const flowID = text((await authorize(world, changes)).body, 'id');
    const checked = await checkIn(world, flowID, 'user.ok');
    expect(checked.body).toMatchObject({ authorizeResponse: { code: expect.any(String) } });
    const read = await world.send('GET', `/auth/${world.environmentID}/flows/${flowID}`);
    expect(read.body).toMatchObject({ status: 'COMPLETED' });
    expect(read.body).not.toHaveProperty('authorizeResponse');
  });

  it('needs the cookie of the flow', async () => {
    const flowID = await beginFlow(world);
    const cookie = cookieOf(await checkIn(world, flowID, 'user.ok'));
    expect(outcome(await resume(world, flowID))).toBe('401 ACCESS_FAILED');
    expect(outcome(await resume(world, flowID, `${cookie}x`))).toBe('401 ACCESS_FAILED');
    expect((await resume(world, flowID, cookie)).status).toBe(302);
  });

  it('refuses a flow that is not complete', async () => {
    const flowID = await beginFlow(world);
    expect(outcome(await resume(world, flowID, 'ST=invented'))).toBe(
      '400 REQUEST_FAILED CONSTRAINT_VIOLATION',
    );
  });
});
