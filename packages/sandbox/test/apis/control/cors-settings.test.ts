import { describe, expect, it } from 'vitest';
import { member, outcome, text } from '../../answer.ts';
import { createTestWorld, testSandbox } from '../../world.ts';

const sandbox = testSandbox();
const page = { id: 'orders-page', type: 'SINGLE_PAGE_APP' };
const path = '/applications/orders-page';
const specific = (...origins: unknown[]) => ({
  corsSettings: { behavior: 'ALLOW_SPECIFIC_ORIGINS', origins },
});

/** What a new application with these settings comes to. */
async function made(settings: object) {
  const world = await createTestWorld(sandbox);
  return world.control('POST', '/applications', { ...page, ...settings });
}

describe('corsSettings of an application', () => {
  it('are absent unless given', async () => {
    expect(member((await made({})).body, 'corsSettings')).toBeUndefined();
  });

  it.each([
    { behavior: 'ALLOW_NO_ORIGINS' },
    { behavior: 'ALLOW_NO_ORIGINS', origins: [] },
    {
      behavior: 'ALLOW_SPECIFIC_ORIGINS',
      origins: ['https://app.example.com', 'http://localhost:3000', 'http://10.0.0.1'],
    },
    {
      behavior: 'ALLOW_SPECIFIC_ORIGINS',
      origins: [
        'https://*.example.com',
        'https://pr-*.preview.example.com:8443',
        'http://*.localhost',
      ],
    },
  ])('are kept as given: %j', async (corsSettings) => {
    const { status, body } = await made({ corsSettings });
    expect([status, member(body, 'corsSettings')]).toEqual([201, corsSettings]);
  });

  it('are changed, taken away and shown', async () => {
    const world = await createTestWorld(sandbox, {
      applications: [{ ...page, ...specific('https://app.example.com') }],
    });
    expect((await world.control('GET', '')).body).toMatchObject({
      applications: [specific('https://app.example.com')],
    });
    const none = { corsSettings: { behavior: 'ALLOW_NO_ORIGINS' } };
    expect((await world.control('PATCH', path, none)).body).toMatchObject(none);
    await world.control('PATCH', path, { name: 'Other' });
    expect((await world.control('GET', path)).body).toMatchObject({ name: 'Other', ...none });
    const taken = await world.control('PATCH', path, { corsSettings: null });
    expect(member(taken.body, 'corsSettings')).toBeUndefined();
  });

  it.each([
    ['https://app.example.com/', 'origins.0'],
    ['https://app.example.com/callback', 'origins.0'],
    ['https://app.example.com?x', 'origins.0'],
    ['https://me@app.example.com', 'origins.0'],
    ['https://app.example.com:99999', 'origins.0'],
    ['https://[::1]:3000', 'origins.0'],
    ['app.example.com', 'origins.0'],
    ['myapp://callback', 'origins.0'],
    ['null', 'origins.0'],
    ['*', 'origins.0'],
  ])('refuse %s, which is no origin', async (origin, target) => {
    const answer = await made(specific(origin));
    expect(outcome(answer)).toBe(`400 INVALID_DATA INVALID_VALUE corsSettings.${target}`);
    expect(text(answer.body, 'details', 0, 'message')).toBe(
      'corsSettings.origins.0 must be http or https, a host name or IPv4 address and perhaps a port, such as https://app.example.com.',
    );
  });

  it.each([
    'https://*',
    'https://*:3000',
    'https://app.*',
    'https://*.com',
    'https://app.*.com',
    'https://%2A',
    'https://*.*.example.com',
  ])('refuse the wildcard of %s', async (origin) => {
    const answer = await made(specific('https://app.example.com', origin));
    expect(outcome(answer)).toBe('400 INVALID_DATA INVALID_VALUE corsSettings.origins.1');
    expect(text(answer.body, 'details', 0, 'message')).toBe(
      'corsSettings.origins.1 may have one *, in a subdomain, such as https://*.example.com.',
    );
  });

  it.each([
    [
      { behavior: 'ALLOW_SPECIFIC_ORIGINS' },
      'lists at least one origin with ALLOW_SPECIFIC_ORIGINS.',
    ],
    [
      { behavior: 'ALLOW_SPECIFIC_ORIGINS', origins: [] },
      'lists at least one origin with ALLOW_SPECIFIC_ORIGINS.',
    ],
    [
      { behavior: 'ALLOW_NO_ORIGINS', origins: ['https://a.test'] },
      'is left out or empty with ALLOW_NO_ORIGINS.',
    ],
  ])('refuse what contradicts itself: %j', async (corsSettings, problem) => {
    const { body } = await made({ corsSettings });
    expect(member(body, 'details')).toEqual([
      {
        code: 'INVALID_VALUE',
        target: 'corsSettings.origins',
        message: `corsSettings.origins ${problem}`,
      },
    ]);
  });

  it('refuse an unknown behaviour, a missing one and more than 40 origins', async () => {
    const unknown = await made({ corsSettings: { behavior: 'ALLOW_ALL_ORIGINS' } });
    expect(member(unknown.body, 'details')).toEqual([
      {
        code: 'INVALID_VALUE',
        target: 'corsSettings.behavior',
        message: 'corsSettings.behavior must be one of ALLOW_NO_ORIGINS, ALLOW_SPECIFIC_ORIGINS.',
      },
    ]);
    expect(outcome(await made({ corsSettings: {} }))).toBe(
      '400 INVALID_DATA REQUIRED_VALUE corsSettings.behavior',
    );
    const origins = Array.from({ length: 41 }, (_, port) => `http://localhost:${3000 + port}`);
    const many = await made(specific(...origins));
    expect(outcome(many)).toContain('corsSettings.origins');
    expect(text(many.body, 'details', 0, 'message')).toContain('40');
    expect((await made(specific(...origins.slice(1)))).status).toBe(201);
  });

  it('are checked in a change and in the list of a world, too', async () => {
    const world = await createTestWorld(sandbox, { applications: [page] });
    expect(outcome(await world.control('PATCH', path, specific('a.test')))).toBe(
      '400 INVALID_DATA INVALID_VALUE corsSettings.origins.0',
    );
    const applications = [{ ...page, ...specific('a.test') }];
    expect(outcome(await world.control('PATCH', '', { applications }))).toBe(
      '400 INVALID_DATA INVALID_VALUE applications.0.corsSettings.origins.0',
    );
  });
});
