import { describe, expect, it } from 'vitest';
import { outcome, send, text } from '../../answer.ts';
import { createTestWorld, idOf, newPassword, testSandbox } from '../../world.ts';

const sandbox = testSandbox();
const json = 'application/json';

describe('snapshots', () => {
  it('bring a world back as it was, clock, codes and tokens included', async () => {
    const world = await createTestWorld(sandbox);
    await world.password('user.ok', 'sendRecoveryCode');
    const code = await world.code('user.ok');
    const { body: snapshot } = await world.control('POST', '/snapshots', { name: 'coded' });
    expect(snapshot).toEqual({
      id: expect.any(String),
      name: 'coded',
      createdAt: '2026-03-02T10:00:00.000Z',
    });
    const token = world.workerToken();
    await world.password('user.ok', 'set', { value: newPassword });
    await world.advance('P30D');
    const path = `/snapshots/${text(snapshot, 'id')}/restore`;
    expect((await world.control('POST', path)).body).toMatchObject({
      clock: { now: '2026-03-02T10:00:00.000Z', frozen: true },
    });
    const recovery = { recoveryCode: code, newPassword };
    expect((await world.password('user.ok', 'recover', recovery, token)).status).toBe(200);
    expect((await world.control('POST', path)).status).toBe(200);
    expect((await world.password('user.ok', 'recover', recovery, token)).status).toBe(200);
  });

  it('are forked into a world of their own', async () => {
    const world = await createTestWorld(sandbox);
    await world.password('user.ok', 'set', { value: newPassword });
    const id = text((await world.control('POST', '/snapshots', {})).body, 'id');
    const { status, body } = await world.control('POST', `/snapshots/${id}/fork`, {});
    expect(status).toBe(201);
    const fork = text(body, 'environmentID');
    expect(body).toMatchObject({ directory: { clientID: `sandbox-directory-${fork}` } });
    const issued = await send(sandbox, 'POST', `/_mock/worlds/${fork}/tokens`, {
      type: json,
      body: {},
    });
    const path = `/platform/v1/environments/${fork}/users/${idOf('user.ok')}/password`;
    const check = (password: string) =>
      send(sandbox, 'POST', path, {
        type: 'application/vnd.pingidentity.password.check+json',
        body: { password },
        token: text(issued.body, 'access_token'),
      });
    expect((await check(newPassword)).status).toBe(200);
    await world.password('user.ok', 'setValue', {});
    expect((await check(newPassword)).status).toBe(200);
    const again = await world.control('POST', `/snapshots/${id}/fork`, { environmentID: fork });
    expect(outcome(again)).toBe('400 INVALID_DATA UNIQUENESS_VIOLATION environmentID');
  });

  it('are listed, deleted, and named when one is unknown', async () => {
    const world = await createTestWorld(sandbox);
    const id = text((await world.control('POST', '/snapshots', { name: 'one' })).body, 'id');
    expect((await world.control('GET', '/snapshots')).body).toMatchObject({
      snapshots: [{ id, name: 'one' }],
    });
    const other = '/snapshots/00000000-0000-4000-8000-000000000000';
    const unknown = await world.control('POST', `${other}/restore`);
    expect(text(unknown.body, 'message')).toBe(
      `There is no such snapshot. These exist: one (${id}).`,
    );
    expect((await world.control('DELETE', `/snapshots/${id}`)).status).toBe(204);
    expect(text((await world.control('POST', `${other}/fork`, {})).body, 'message')).toBe(
      'There is no such snapshot. There are none.',
    );
  });

  it('are at most 32', async () => {
    const world = await createTestWorld(sandbox);
    for (let number = 1; number <= 32; number += 1)
      expect((await world.control('POST', '/snapshots', {})).status).toBe(201);
    expect(outcome(await world.control('POST', '/snapshots', {}))).toBe(
      '400 INVALID_DATA LIMIT_EXCEEDED',
    );
  });
});
