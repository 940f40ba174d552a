import { expect, it } from 'vitest';
import { startMock } from '../../src/start-mock.ts';
import { answerOf, head } from './raw.ts';

it('a program that takes the mock for its proxy is told that it is none', async () => {
  const mock = await startMock({ mode: 'examples', quiet: true });
  const answer = await answerOf(mock.url, head('CONNECT api.pingone.com:443 HTTP/1.1', 'Host: a'));
  await mock.close();
  const [fields, body] = answer.split('\r\n\r\n');
  expect(fields?.split('\r\n')[0]).toBe('HTTP/1.1 405 Method Not Allowed');
  expect(fields).toContain(`content-length: ${body?.length}`);
  expect(JSON.parse(body ?? '')).toMatchObject({
    code: 'INVALID_REQUEST',
    message: 'The mock is no proxy. Leave it out of HTTP_PROXY and HTTPS_PROXY.',
  });
});
