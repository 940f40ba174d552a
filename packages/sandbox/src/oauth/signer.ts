import type { CryptoKey, JWK } from 'jose';
import * as base64url from 'jose/base64url';
import { compactVerify } from 'jose/jws/compact/verify';
import { SignJWT } from 'jose/jwt/sign';
import { exportJWK } from 'jose/key/export';
import { generateKeyPair } from 'jose/key/generate/keypair';
import { importJWK } from 'jose/key/import';
import type { Store } from '../world/store.ts';
import { selfSigned } from './certificate.ts';

const algorithm = 'RS256';
const keyName = 'signing';

/** The claims of a token as they were signed. */
export type Claims = Readonly<Record<string, unknown>>;

/** A token with the header that tells access tokens from ID tokens. */
export interface NamedToken {
  readonly type: string | undefined;
  readonly claims: Claims;
}

/** Signs and verifies tokens with the one key of a sandbox. */
export interface Signer {
  /** The public key as a JSON Web Key. */
  publicKey(): Promise<JWK>;
  /**
   * A signed token.
   *
   * @param type value of the header `typ`, which tells access tokens from ID tokens.
   */
  sign(claims: Claims, type: 'at+jwt' | 'JWT'): Promise<string>;
  /** A token of whatever type that was signed here, whatever its age. */
  read(token: string): Promise<NamedToken | undefined>;
  /** The claims of an access token that was signed here, whatever its age. */
  verify(token: string): Claims | undefined | Promise<Claims | undefined>;
}

interface Keys {
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  jwk: JWK;
}

const certificateName = 'Sandbox signing key';

/** The public key with the members that the vendor documents, a certificate and its thumbprint included. */
async function keysFrom(privateJwk: JWK): Promise<Keys> {
  const { kty, n, e, kid } = privateJwk;
  const jwk = { kty, e, use: 'sig', kid, n } as JWK;
  const privateKey = (await importJWK(privateJwk, algorithm)) as CryptoKey;
  const publicKey = (await importJWK(jwk, algorithm)) as CryptoKey;
  const certificate = await selfSigned({ privateKey, publicKey }, certificateName);
  const thumbprint = new Uint8Array(await crypto.subtle.digest('SHA-1', certificate));
  const x5t = base64url.encode(thumbprint);
  const x5c = [btoa(String.fromCharCode(...certificate))];
  return { privateKey, publicKey, jwk: { ...jwk, x5t, x5c } };
}

async function createKeys(store: Store): Promise<Keys> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: crypto.randomUUID() };
  await store.saveKey(keyName, JSON.stringify(jwk));
  // Another sandbox may have been the first to save one.
  const kept = await store.key(keyName);
  return keysFrom(kept === undefined ? jwk : JSON.parse(kept));
}

/** The most tokens whose signature is remembered. */
const mostVerified = 10_000;

const text = new TextDecoder();

interface Verified {
  readonly token: string;
  readonly claims: Claims;
}

/** The end of the signature finds a token as well as the whole of it does, and sooner. */
const endOf = (token: string) => token.slice(-40);

/** A token that one key has signed. */
async function readToken(token: string, { publicKey }: Keys): Promise<NamedToken | undefined> {
  try {
    const options = { algorithms: [algorithm] };
    const { payload, protectedHeader } = await compactVerify(token, publicKey, options);
    const claims = JSON.parse(text.decode(payload)) as Claims;
    return { type: protectedHeader.typ, claims };
  } catch {
    // Whatever is wrong with it: it is no token of this sandbox.
    return undefined;
  }
}

/** Checks signatures with the key that `load` gives, and remembers the tokens that passed. */
function createVerifier(load: () => Promise<Keys>): Signer['verify'] {
  const verified = new Map<string, Verified>();
  const pending = new Map<string, Promise<Claims | undefined>>();
  async function verify(token: string): Promise<Claims | undefined> {
    const read = await readToken(token, await load());
    if (read?.type !== 'at+jwt') return undefined;
    const { claims } = read;
    if (verified.size >= mostVerified) verified.clear();
    verified.set(endOf(token), { token, claims });
    return claims;
  }
  /** Calls that bring the same token wait for one check, and go on in the order they came. */
  function verifyOnce(token: string): Promise<Claims | undefined> {
    const checking = pending.get(token) ?? verify(token).finally(() => pending.delete(token));
    pending.set(token, checking);
    return checking;
  }
  return (token) => {
    const known = verified.get(endOf(token));
    if (known?.token === token) return known.claims;
    return looksLikeToken(token) ? verifyOnce(token) : undefined;
  };
}

/** Creates the signer of a sandbox; the key is made when the first token is, and kept in the store. */
export function createSigner(store: Store): Signer {
  let keys: Promise<Keys> | undefined;
  const read = async (): Promise<Keys> => {
    const kept = await store.key(keyName);
    return kept === undefined ? createKeys(store) : keysFrom(JSON.parse(kept));
  };
  const load = (): Promise<Keys> => {
    keys ??= read().catch((error) => {
      keys = undefined;
      throw error;
    });
    return keys;
  };
  return {
    publicKey: async () => (await load()).jwk,
    async sign(claims, type) {
      const { privateKey, jwk } = await load();
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: algorithm, kid: String(jwk.kid), typ: type })
        .sign(privateKey);
    },
    read: async (token) => (looksLikeToken(token) ? readToken(token, await load()) : undefined),
    verify: createVerifier(load),
  };
}

/** Three parts, the first a header of ours; anything else costs no signature check. */
function looksLikeToken(token: string): boolean {
  const [header = '', ...rest] = token.split('.');
  if (rest.length !== 2) return false;
  try {
    return JSON.parse(text.decode(base64url.decode(header))).alg === algorithm;
  } catch {
    return false;
  }
}
