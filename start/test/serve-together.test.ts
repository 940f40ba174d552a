import { describe, expect, it } from 'vitest';
import { type Service, serveTogether } from '../src/serve-together.ts';

const service = (name: string, script: string): Service => ({
  name,
  purpose: '',
  program: ['--input-type=module', '--eval', script],
});
const idle = 'setInterval(() => {}, 1000);';
const listening = (name: string) =>
  service(name, `console.log('${name} http://127.0.0.1:1');${idle}`);
const ignore = () => undefined;

describe('services', () => {
  it('come up side by side and end together', async () => {
    const running = await serveTogether([listening('one'), listening('two')], ignore);
    expect(running.urls).toEqual(['http://127.0.0.1:1', 'http://127.0.0.1:1']);
    await running.close();
    expect(await running.ended).toMatch(/^(one|two) ended\.$/);
  });

  it('fail with the words of the one that does not come up', async () => {
    const busy = service(
      'docs',
      "console.error('Port 4030 is in use; set DOCS_PORT to another.'); process.exitCode = 1;",
    );
    await expect(serveTogether([listening('mock'), busy], ignore)).rejects.toThrow(
      'docs: Port 4030 is in use; set DOCS_PORT to another.',
    );
  });

  it('fail when one ends before it listens', async () => {
    await expect(serveTogether([service('silent', '')], ignore)).rejects.toThrow(
      'silent: ended before it listened.',
    );
  });

  it('end while they come up', async () => {
    const stop = new AbortController();
    const starting = serveTogether([service('slow', idle)], ignore, stop.signal);
    stop.abort();
    await expect(starting).rejects.toThrow('slow: ended before it listened.');
  });

  it('are killed when they do not end by themselves', async () => {
    const stubborn = service(
      'stubborn',
      `process.on('SIGTERM', () => {}); console.log('stubborn http://127.0.0.1:1');${idle}`,
    );
    const running = await serveTogether([stubborn], ignore, undefined, 1);
    await running.close();
    expect(await running.ended).toBe('stubborn ended.');
  });

  it('tell what they write later, with their name', async () => {
    const lines: string[] = [];
    const chatty = service(
      'mock',
      "console.log('mock http://127.0.0.1:1'); console.log('GET / - 200');",
    );
    const running = await serveTogether([chatty], (line) => lines.push(line));
    expect(await running.ended).toBe('mock ended.');
    expect(lines).toEqual(['mock: GET / - 200']);
  });
});
