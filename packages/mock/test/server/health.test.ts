import { describe, expect, it } from 'vitest';
import { startMock } from '../../src/index.ts';
import { answerOf, head } from './raw.ts';

const ask = async (url: string, method: string, path: string, host = 'probe.test') => {
  const lines = [`${method} ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close'];
  const [top = '', body] = (await answerOf(url, head(...lines))).split('\r\n\r\n');
  return [top.split(' ')[1], body];
};

describe('the health of a mock', () => {
  it.each(['sandbox', 'examples'] as const)('is told without credentials, %s', async (mode) => {
    const mock = await startMock({ mode, quiet: true, controlToken: 'canary' });
    for (const path of ['/healthz', '/readyz', '/readyz?verbose']) {
      expect(await ask(mock.url, 'GET', path)).toEqual(['200', '{"status":"ok"}']);
      expect(await ask(mock.url, 'HEAD', path)).toEqual(['200', '']);
    }
    expect((await ask(mock.url, 'POST', '/healthz'))[0]).toBe('404');
    await mock.close();
  });
});
