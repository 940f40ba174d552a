import { describe, expect, it } from 'vitest';
import { clean } from '../../src/live/clean.ts';
import { prefix } from '../../src/live/names.ts';
import { createTenant } from '../../src/live/tenant.ts';
import { environmentID, startTenant, worker } from './tenant.ts';

describe('cleaning up', () => {
  it('touches no user whose name lacks the prefix, even where the filter is ignored', async () => {
    const tenant = await startTenant((got) =>
      got.path.includes('filter=') ? everyone() : undefined,
    );
    const list = `${tenant.url}/platform/v1/environments/${environmentID}/users`;
    const options = { environmentID, worker, baseUrl: tenant.url };
    const kit = createTenant(options, fetch);
    const everyone = async () =>
      fetch(list, { headers: { authorization: `Bearer ${kit.tokens()[0]}` } });
    const before = await tenant.names();
    await kit.platform.createUser({ body: { username: `${prefix}1` } });
    expect(await clean(kit)).toEqual({
      users: 1,
      populations: 0,
      policies: 0,
      left: 0,
      ofOthers: 0,
    });
    expect(await tenant.names()).toEqual(before);
    await tenant.close();
  });

  it('tells how much could not be deleted', async () => {
    const tenant = await startTenant(({ method }) =>
      method === 'DELETE' ? Response.json({ code: 'ACCESS_FAILED' }, { status: 403 }) : undefined,
    );
    const kit = createTenant({ environmentID, worker, baseUrl: tenant.url }, fetch);
    await kit.platform.createUser({ body: { username: `${prefix}1` } });
    expect(await clean(kit)).toEqual({
      users: 0,
      populations: 0,
      policies: 0,
      left: 1,
      ofOthers: 0,
    });
    await tenant.close();
  });

  it('deletes users, populations and policies of any run', async () => {
    const tenant = await startTenant();
    const kit = createTenant({ environmentID, worker, baseUrl: tenant.url }, fetch);
    const before = await tenant.names();
    await kit.platform.createUser({ body: { username: `${prefix}1` } });
    const rules = {
      excludesCommonlyUsed: true,
      excludesProfileData: true,
      notSimilarToCurrent: true,
    };
    await kit.platform.createPasswordPolicy({ body: { ...rules, name: `${prefix}1` } });
    const body = { name: `${prefix}1` };
    const mediaType = 'application/json';
    await kit.sendPlatform({ method: 'POST', path: '/populations', mediaType, body });
    expect(await tenant.names()).toHaveLength(before.length + 3);
    expect(await clean(kit)).toEqual({
      users: 1,
      populations: 1,
      policies: 1,
      left: 0,
      ofOthers: 0,
    });
    expect(await tenant.names()).toEqual(before);
    await tenant.close();
  });
});
