import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contractDocuments } from '../../src/documents/read-apis.ts';
import { watchDocuments } from '../../src/documents/watch-documents.ts';
import { startMock } from '../../src/start-mock.ts';
import { password, set } from '../put-password.ts';

describe('documents', () => {
  it('are read again when a bundle changes, and kept when it breaks', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mock-'));
    await cp(contractDocuments, folder, { recursive: true });
    const seen: string[] = [];
    let noticed: () => void = () => {};
    const log = (line: string) => {
      seen.push(line);
      noticed();
    };
    const until = async (words: string) => {
      while (!seen.some((line) => line.startsWith(words))) {
        await new Promise<void>((resolve) => {
          noticed = resolve;
        });
      }
    };
    const reloading = await startMock({ documents: folder, log });
    try {
      const file = join(folder, 'platform.actions.json');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replaceAll('password.set+json', 'password.replace+json'));
      await until('reloaded');
      const { status } = await fetch(`${reloading.url}${password}`, {
        method: 'PUT',
        headers: { 'content-type': set },
      });
      expect(status).toBe(415);
      await writeFile(file, '{');
      await until('the changed contract has an error and was not loaded');
      expect((await fetch(`${reloading.url}${password}`)).status).toBe(401);
    } finally {
      await reloading.close();
      await rm(folder, { recursive: true });
    }
  });

  it('that do not exist are named', async () => {
    await expect(startMock({ documents: tmpdir(), quiet: true })).rejects.toThrow(
      'holds no *.actions.json document.',
    );
  });

  it('that cannot be watched are served as they are', () => {
    const lines: string[] = [];
    const watcher = watchDocuments(
      '/nowhere',
      (line) => lines.push(line),
      () => undefined,
    );
    expect(watcher).toBeUndefined();
    expect(lines).toEqual([
      expect.stringMatching(/^cannot watch the contract for changes: ENOENT/),
    ]);
  });
});
