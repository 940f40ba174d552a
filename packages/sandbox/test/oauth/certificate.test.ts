import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { selfSigned } from '../../src/oauth/certificate.ts';

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: Uint8Array.from([1, 0, 1]),
};
const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
const certificate = new X509Certificate(await selfSigned(keys, 'Sandbox'));

it('names its subject, which is its issuer too', () => {
  expect([certificate.subject, certificate.issuer]).toEqual(['CN=Sandbox', 'CN=Sandbox']);
});

it('is signed by the key that it holds', async () => {
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  const { n, e } = await crypto.subtle.exportKey('jwk', keys.publicKey);
  expect(certificate.publicKey.export({ format: 'jwk' })).toEqual({ kty: 'RSA', n, e });
});

it('is valid at all times', () => {
  expect([certificate.validFrom, certificate.validTo]).toEqual([
    'Jan  1 00:00:00 2000 GMT',
    'Dec 31 23:59:59 9999 GMT',
  ]);
});

it('is the same each time', async () => {
  expect(Buffer.from(await selfSigned(keys, 'Sandbox'))).toEqual(certificate.raw);
});
