import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isBrowser, refuseInBrowser } from '../../src/call/browser.ts';

describe('a browser', () => {
  it.each([
    ['a page', { window: {}, document: {} }, true],
    ['a worker of a page', { WorkerGlobalScope: {}, importScripts: {} }, true],
    ['Node', globalThis, false],
    ['an edge runtime', { WorkerGlobalScope: {} }, false],
    ['a runtime with a window alone', { window: {} }, false],
  ])('%s', (_title, scope, expected) => {
    expect(isBrowser(scope)).toBe(expected);
  });

  const page = { window: {}, document: {} };

  it('is refused with the reason', () => {
    expect(() => refuseInBrowser('The key', {}, page)).toThrow(
      new TypeError(
        'The key would be readable by everyone who opens the page. Call from a server, or set dangerouslyAllowInBrowser.',
      ),
    );
  });

  it('is taken when told so', () => {
    expect(() => refuseInBrowser('', { dangerouslyAllowInBrowser: true }, page)).not.toThrow();
  });

  it('gets neither worker nor Basic credentials unless told so', async () => {
    // In a process of its own, whose globals are those of a page.
    const code = `
      globalThis.window = globalThis.document = {};
      const { basic, workerCredentials } = await import(${JSON.stringify(
        new URL('../../src/index.ts', import.meta.url).href,
      )});
      const worker = { region: 'EU', environmentID: 'e', clientID: 'c', clientSecret: 's' };
      const allowed = { dangerouslyAllowInBrowser: true };
      const outcome = (make) => { try { make(); return 'taken'; } catch ({ name }) { return name; } };
      console.log(JSON.stringify([
        outcome(() => basic('c', 'k')),
        outcome(() => workerCredentials(worker)),
        outcome(() => basic('c', 'k', allowed)),
        outcome(() => workerCredentials({ ...worker, ...allowed })),
      ]));`;
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      code,
    ]);
    expect(JSON.parse(stdout)).toEqual(['TypeError', 'TypeError', 'taken', 'taken']);
  });
});
