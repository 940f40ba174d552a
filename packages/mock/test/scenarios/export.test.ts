import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exchange, Reply } from '@ping-password/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMock } from '../../src/index.ts';
import { exportWorlds } from '../../src/scenarios/exported-worlds.ts';

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

/** The control API of a mock with some worlds. */
const listOf = (...environmentIDs: string[]) => ({
  /** Answers one path with a failure. */
  failing:
    (path: string, status: number): Exchange =>
    async ({ url }) => {
      const value =
        url === '/_mock/worlds'
          ? { worlds: environmentIDs.map((environmentID) => ({ environmentID })) }
          : { environmentID: url.split('/')[3] };
      const answer =
        url === path
          ? { status, headers: {}, value: { message: 'The service is not available.' } }
          : { status: 200, headers: {}, value };
      return { answer } as unknown as Reply;
    },
});

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

  it('take the place of a file that others could read, which stays until they are written', async () => {
    const file = join(folder, 'open.json');
    const link = join(folder, 'link.json');
    await writeFile(file, 'former', { mode: 0o644 });
    await symlink(file, link);
    const mock = await startMock({ quiet: true, seed, exportOnExit: link });
    await mock.close();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ worlds: [{}, {}] });
    expect((await readdir(folder)).filter((name) => name.includes('open'))).toEqual(['open.json']);
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

  it.each([
    ['/_mock/worlds', 'the list of worlds cannot be read: 503 The service is not available.'],
    ['/_mock/worlds/two/export', 'the world two cannot be read: 503 The service is not available.'],
  ])('are not written when %s fails, and the former file stays', async (failing, told) => {
    const file = join(folder, 'kept.json');
    await writeFile(file, 'former');
    const exporting = exportWorlds(listOf('one', 'two').failing(failing, 503), file);
    await expect(exporting).rejects.toThrow(`--export-on-exit ${file} was not written: ${told}`);
    expect(await readFile(file, 'utf8')).toBe('former');
    expect((await readdir(folder)).filter((name) => name.includes('kept'))).toEqual(['kept.json']);
  });

  it('are written without those that are deleted meanwhile', async () => {
    const file = join(folder, 'rest.json');
    await exportWorlds(listOf('one', 'two').failing('/_mock/worlds/one/export', 404), file);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      worlds: [{ environmentID: 'two' }],
    });
  });

  it.each([
    ['a folder', 'folder', 'EISDIR'],
    ['below a file', 'a-file/worlds.json', 'ENOTDIR'],
    ['in no folder', 'missing/worlds.json', 'ENOENT'],
  ])('are refused when the mock starts where their file is %s', async (_, path, told) => {
    await mkdir(join(folder, 'folder'), { recursive: true });
    await writeFile(join(folder, 'a-file'), '');
    const file = join(folder, path);
    await expect(startMock({ quiet: true, exportOnExit: file })).rejects.toThrow(
      `--export-on-exit ${file} cannot be written: ${told}.`,
    );
  });

  it('are refused when the mock starts where their file has no name', async () => {
    await expect(startMock({ quiet: true, exportOnExit: '' })).rejects.toThrow(
      '--export-on-exit is empty; write the path of a file.',
    );
  });

  it('that can no longer be written are a warning, and leave nothing', async () => {
    const lines: string[] = [];
    const file = join(folder, 'later');
    const mock = await startMock({ log: (line) => lines.push(line), exportOnExit: file });
    await mkdir(file);
    await mock.close();
    expect(lines).toEqual([`--export-on-exit ${file} cannot be written: EISDIR.`]);
    expect((await readdir(folder)).filter((name) => name.includes('later'))).toEqual(['later']);
  });

  it('whose folder is gone are a warning, and the mock ends', async () => {
    const lines: string[] = [];
    const file = join(folder, 'gone', 'worlds.json');
    await mkdir(join(folder, 'gone'));
    const mock = await startMock({ log: (line) => lines.push(line), exportOnExit: file });
    await rm(join(folder, 'gone'), { recursive: true });
    await mock.close();
    expect(lines).toEqual([`--export-on-exit ${file} cannot be written: ENOENT.`]);
  });
});
