import { request } from 'node:https';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/index.ts';
import { testCertificate } from './certificate.ts';

const environment = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
let tls: Awaited<ReturnType<typeof testCertificate>>;
let mock: Mock;
beforeAll(async () => {
  tls = await testCertificate();
  mock = await startMock({ quiet: true, tls });
});
afterAll(() => mock.close());

const read = (path: string) =>
  new Promise<string>((resolve, reject) => {
    const sent = request(mock.url + path, { rejectUnauthorized: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
    });
    sent.on('error', reject).end();
  });

describe('a mock with a certificate', () => {
  it('speaks HTTPS, and its links say so', async () => {
    expect(mock.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const discovery = await read(`/auth/${environment}/as/.well-known/openid-configuration`);
    expect(discovery).toContain(`"issuer":"${mock.url}/auth/${environment}/as"`);
  });

  it('answers requests in a row in their order', async () => {
    const { hostname, port } = new URL(mock.url);
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false });
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    socket.write('GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n');
    socket.write('GET /none HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    await new Promise((resolve) => socket.once('close', resolve));
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404']);
  });

  it('needs the key of the certificate', async () => {
    const other = await testCertificate();
    const started = startMock({ tls: { cert: tls.cert, key: other.key } });
    await expect(started).rejects.toThrow(
      'The certificate or the key is not PEM, or they do not match; give a matching pair of PEM files.',
    );
  });
});
