import { selfSigned } from '../../../sandbox/src/oauth/certificate.ts';

const pem = (label: string, bytes: Uint8Array | ArrayBuffer) =>
  `-----BEGIN ${label}-----\n${Buffer.from(bytes as Uint8Array)
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')}\n-----END ${label}-----\n`;

/** A certificate that nobody trusts, with its key. */
export async function testCertificate(): Promise<{ cert: string; key: string }> {
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const key = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  return {
    cert: pem('CERTIFICATE', await selfSigned(pair, 'mock.test')),
    key: pem('PRIVATE KEY', key),
  };
}
