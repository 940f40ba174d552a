import { describe, expect, it } from 'vitest';
import { usePlatform } from '../../../src/use-platform.ts';
import { environmentID } from '../../../src/vendor-page.ts';

// What the vendor's pages say of populations, and of the parts of a user that have a path of their own.

const api = usePlatform();

const guests = 'a6d1e7f0-2c3b-4f58-9e07-4b8d6c1a5e92';

interface List {
  readonly _embedded: { readonly populations: readonly Record<string, unknown>[] };
}

const list = async (query = '') => {
  const answer = await api.send('GET', `/populations${query}`);
  expect(answer.status).toBe(200);
  return answer.body as List;
};
const namesOf = ({ _embedded }: List) => _embedded.populations.map(({ name }) => name);
const linkNames = (body: unknown) => Object.keys((body as { _links: object })._links).sort();

describe('the populations', () => {
  it('are a list with its counts, and one of them called Default is the default', async () => {
    const all = await list();
    const { length } = all._embedded.populations;
    expect(all).toMatchObject({ count: length, size: length });
    const defaults = all._embedded.populations.filter((one) => one['default'] === true);
    expect(defaults).toMatchObject([
      {
        name: 'Default',
        environment: { id: environmentID },
        userCount: expect.any(Number),
        createdAt: expect.any(String),
        updatedAt: expect.any(String),
      },
    ]);
  });

  it.each([
    ['name sw "Gue"', ['Guests']],
    ['name eq "Guests"', ['Guests']],
    [`id eq "${guests}"`, ['Guests']],
  ])('are found by %s', async (filter, names) => {
    expect(namesOf(await list(`?filter=${encodeURIComponent(filter)}`))).toEqual(names);
  });

  it.each(['?filter=', '?limit=', '?filter=&limit='])(
    'are all there for an empty %s',
    async (query) => {
      expect(namesOf(await list(query))).toEqual(namesOf(await list()));
    },
  );

  it('are read page by page along their links', async () => {
    const first = (await list('?limit=1')) as List & { _links: { next?: { href: string } } };
    expect(first).toMatchObject({ size: 1 });
    const second = await list(new URL(first._links.next?.href ?? '').search);
    expect([...namesOf(first), ...namesOf(second)]).toEqual(namesOf(await list()));
  });

  it('are read one by one, and an unknown one is 404', async () => {
    expect(await api.send('GET', `/populations/${guests}`)).toMatchObject({
      status: 200,
      body: { id: guests, name: 'Guests', passwordPolicy: { id: expect.any(String) } },
    });
    const none = '00000000-0000-4000-8000-000000000000';
    expect(await api.send('GET', `/populations/${none}`)).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND' },
    });
  });
});

describe('the population of a user', () => {
  it('is the default one unless the user is created in another', async () => {
    const idOf = async (body: object) => {
      const made = await api.send('POST', '/users', body);
      return (made.body as { population: { id: string } }).population.id;
    };
    const [standard] = (await list())._embedded.populations.filter((one) => one['default']);
    expect(await idOf({ username: 'fake.one' })).toBe(standard?.['id']);
    expect(await idOf({ username: 'fake.two', population: { id: guests } })).toBe(guests);
  });

  it('changes by its own path, and with it the policy of the password', async () => {
    const path = api.user('user.ok');
    const policy = async () => {
      const { body } = await api.send('GET', `${path}/password`);
      return (body as { passwordPolicy: { id: string } }).passwordPolicy.id;
    };
    const before = await policy();
    const moved = await api.send('PUT', `${path}/population`, { id: guests });
    expect(moved).toMatchObject({ status: 200, body: { id: guests } });
    expect((await api.send('GET', `${path}/population`)).body).toMatchObject({ id: guests });
    expect((await api.send('GET', path)).body).toMatchObject({ population: { id: guests } });
    expect(await policy()).not.toBe(before);
  });

  it('counts its users', async () => {
    const count = async () => {
      const { body } = await api.send('GET', `/populations/${guests}`);
      return (body as { userCount: number }).userCount;
    };
    const before = await count();
    await api.send('PUT', `${api.user('user.ok')}/population`, { id: guests });
    expect(await count()).toBe(before + 1);
  });
});

describe('whether a user is enabled', () => {
  it('is read and changed with links to itself and to the user', async () => {
    const path = `${api.user('user.ok')}/enabled`;
    const read = await api.send('GET', path);
    expect(read).toMatchObject({ status: 200, body: { enabled: true } });
    expect(linkNames(read.body)).toEqual(['self', 'user']);
    const put = await api.send('PUT', path, { enabled: false });
    expect(put).toMatchObject({ status: 200, body: { enabled: false } });
    expect(linkNames(put.body)).toEqual(['self', 'user']);
  });

  it('is needed', async () => {
    expect(await api.send('PUT', `${api.user('user.ok')}/enabled`, {})).toMatchObject({
      status: 400,
      body: { details: [{ code: 'REQUIRED_VALUE', target: 'enabled' }] },
    });
  });
});

describe('the links of a user', () => {
  it.each([
    'self',
    'environment',
    'population',
    'password',
    'password.reset',
    'password.set',
    'password.check',
    'password.recover',
  ])('lead to %s', async (name) => {
    const path = api.user('user.ok');
    const { body } = await api.send('GET', path);
    const { _links } = body as { _links: Record<string, { href: string }> };
    const href = _links[name]?.href ?? '';
    expect(href).toMatch(new RegExp(`/v1/environments/${environmentID}`));
    if (name.startsWith('password')) expect(href).toMatch(new RegExp(`${path}/password$`));
  });

  it('have no password.validate', async () => {
    expect(linkNames((await api.send('GET', api.user('user.ok'))).body)).not.toContain(
      'password.validate',
    );
  });
});
