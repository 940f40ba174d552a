const utf8 = new TextEncoder();

/** What begins an element of ASN.1. */
const tags = {
  integer: 0x02,
  bitString: 0x03,
  null: 0x05,
  identifier: 0x06,
  utf8String: 0x0c,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
  version: 0xa0,
} as const;

type Bytes = Uint8Array<ArrayBuffer>;

/** An element of ASN.1 in DER, the encoding that X.509 prescribes. */
function element(tag: keyof typeof tags, ...parts: readonly Uint8Array[]): Bytes {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  const bytes = new Uint8Array(1 + size.length + length);
  bytes.set([tags[tag], ...size]);
  let at = 1 + size.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

/** `sha256WithRSAEncryption`, 1.2.840.113549.1.1.11. */
const rsaWithSha256 = element(
  'sequence',
  element('identifier', bytesOf(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b)),
  element('null'),
);

/** A distinguished name with a common name, 2.5.4.3, and nothing else. */
const nameOf = (commonName: string) =>
  element(
    'sequence',
    element(
      'set',
      element(
        'sequence',
        element('identifier', bytesOf(0x55, 0x04, 0x03)),
        element('utf8String', utf8.encode(commonName)),
      ),
    ),
  );

/** From 2000 until the end that RFC 5280, 4.1.2.5, has for a certificate without one. */
const always = element(
  'sequence',
  element('time', utf8.encode('20000101000000Z')),
  element('time', utf8.encode('99991231235959Z')),
);

/**
 * A certificate that a key signs for itself, in DER; the same key gives the same one each time. It is
 * valid at all times, because a world has a clock of its own.
 *
 * @see RFC 5280, 4.1
 */
export async function selfSigned(
  { publicKey, privateKey }: Pick<CryptoKeyPair, 'publicKey' | 'privateKey'>,
  commonName: string,
): Promise<Bytes> {
  const name = nameOf(commonName);
  const content = element(
    'sequence',
    element('version', element('integer', bytesOf(2))),
    element('integer', bytesOf(1)),
    rsaWithSha256,
    name,
    always,
    name,
    new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)),
  );
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, content);
  return element(
    'sequence',
    content,
    rsaWithSha256,
    element('bitString', bytesOf(0), new Uint8Array(signature)),
  );
}
