import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMock } from '../../src/index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});
afterAll(() => rm(folder, { recursive: true }));

const seed = {
  name: 'kept',
  personas: false,
  users: [{ username: 'ada', password: { value: 'Fake-Harbour-2042!' } }],
};

const read = async (url: string) => (await (await fetch(url)).json()) as Record<string, unknown>;

describe('worlds', () => {
  it('are exported when the mock ends, and imported when it starts', async () => {
    const file = join(folder, 'worlds.json');
    const first = await startMock({ quiet: true, seed, exportOnExit: file });
    const path = `/_mock/worlds/${first.environmentID}`;
    await fetch(`${first.url}${path}/clock`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ now: '2030-01-01T00:00:00Z', frozen: true }),
    });
    const users = await read(`${first.url}${path}/users`);
    await first.close();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).not.toContain('Fake-Harbour');
    const second = await startMock({ quiet: true, import: file, seed: [seed, { name: 'new' }] });
    expect(second.environmentID).toBe(first.environmentID);
    expect(await read(`${second.url}${path}/users`)).toEqual({
      users: (users['users'] as object[]).map((user) => expect.objectContaining(user)),
    });
    expect(await read(`${second.url}${path}`)).toMatchObject({
      name: 'kept',
      clock: { now: '2030-01-01T00:00:00.000Z', frozen: true },
    });
    expect(await read(`${second.url}/_mock/worlds`)).toMatchObject({
      worlds: [{ default: true }, { name: 'kept' }, { name: 'new' }],
    });
    await second.close();
  });

  it('that GET …/export gave are imported, too', async () => {
    const first = await startMock({ quiet: true, seed });
    const file = join(folder, 'one.json');
    const exported = await fetch(`${first.url}/_mock/worlds/${first.environmentID}/export`);
    await writeFile(file, await exported.text());
    await first.close();
    const second = await startMock({ quiet: true, import: file });
    expect(second.environmentID).toBe(first.environmentID);
    await second.close();
  });

  it.each([
    ['no.json', undefined, 'cannot be read: ENOENT.'],
    ['text.json', 'name: kept', 'is no export: it is not JSON.'],
    ['empty.json', '{"worlds":[{}]}', 'is no export: it needs environmentID and saved.'],
  ])('are refused with the name of the file: %s', async (name, text, told) => {
    const file = join(folder, name);
    if (text !== undefined) await writeFile(file, text);
    await expect(startMock({ import: file })).rejects.toThrow(`--import ${file} ${told}`);
  });

  it('that are broken are refused with the member', async () => {
    const file = join(folder, 'broken.json');
    const environmentID = '11111111-1111-4111-8111-111111111111';
    await writeFile(file, JSON.stringify({ environmentID, saved: { version: 1, records: {} } }));
    await expect(startMock({ import: file })).rejects.toThrow(
      `${file}: saved.records.settings must have one record, with the id settings.`,
    );
  });

  it('that cannot be written are a warning, and the mock ends', async () => {
    const lines: string[] = [];
    const file = join(folder, 'missing', 'worlds.json');
    const mock = await startMock({ log: (line) => lines.push(line), exportOnExit: file });
    await mock.close();
    expect(lines).toEqual([`--export-on-exit ${file} cannot be written: ENOENT.`]);
  });
});
