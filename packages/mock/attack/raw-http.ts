import { answersIn, exchangeBytes, requestHead, statusOf } from './bytes.ts';
import { createCounter, type Tally } from './tally.ts';
import type { Victim } from './victim.ts';
import { passwordPath, tokensPath } from './world.ts';

const host = 'Host: 127.0.0.1';
const json = 'Content-Type: application/json';
const post = (...fields: readonly string[]) =>
  requestHead(`POST ${tokensPath} HTTP/1.1`, host, json, ...fields);
const get = (target: string, ...fields: readonly string[]) =>
  requestHead(`GET ${target} HTTP/1.1`, host, 'Connection: close', ...fields);

/** A request that hides another one in its body; only one of the two may be answered. */
const smuggled = get('/smuggled');

interface Case {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  /** The statuses that are right. */
  readonly right: readonly number[];
  /** How many answers there may be. */
  readonly answers?: number;
}

const refused = [400];

const framing: readonly Case[] = [
  {
    name: 'two lengths',
    bytes: `${post('Content-Length: 2', 'Content-Length: 3')}{}`,
    right: refused,
  },
  { name: 'two lengths in one field', bytes: `${post('Content-Length: 2, 3')}{}`, right: refused },
  { name: 'a negative length', bytes: `${post('Content-Length: -1')}{}`, right: refused },
  { name: 'a length with a sign', bytes: `${post('Content-Length: +2')}{}`, right: refused },
  { name: 'a length in hexadecimal', bytes: `${post('Content-Length: 0x2')}{}`, right: refused },
  {
    name: 'length and chunks',
    bytes: `${post('Content-Length: 4', 'Transfer-Encoding: chunked')}0\r\n\r\n${smuggled}`,
    right: refused,
  },
  {
    name: 'chunks written oddly',
    bytes: `${post('Transfer-Encoding: xchunked')}0\r\n\r\n${smuggled}`,
    right: refused,
  },
  {
    name: 'chunks behind another encoding',
    bytes: `${post('Transfer-Encoding: chunked, identity')}0\r\n\r\n${smuggled}`,
    right: refused,
  },
  {
    name: 'a chunk with a broken size',
    bytes: `${post('Transfer-Encoding: chunked')}zz\r\n{}\r\n0\r\n\r\n`,
    right: refused,
  },
  {
    name: 'a field name with a blank',
    bytes: `${post('Content-Length : 2')}{}`,
    right: refused,
  },
  {
    name: 'a folded field',
    bytes: `${post('X-Fold: a\r\n b', 'Content-Length: 2')}{}`,
    right: refused,
  },
  {
    name: 'a field with a NUL',
    bytes: `${post('X-Nul: a\0b', 'Content-Length: 2')}{}`,
    right: refused,
  },
  {
    name: 'lines that end with LF',
    bytes: get('/nowhere').replaceAll('\r\n', '\n'),
    right: [400, 404],
  },
];

const heads: readonly Case[] = [
  { name: 'two Host fields', bytes: get('/', 'Host: evil.example'), right: refused },
  { name: 'no Host field', bytes: requestHead('GET / HTTP/1.1'), right: refused },
  {
    name: 'a Host field with a path',
    bytes: requestHead('GET / HTTP/1.1', 'Host: a/b'),
    right: refused,
  },
  { name: 'a method that nobody knows', bytes: get('/').replace('GET', 'HACK'), right: [400, 405] },
  { name: 'a method in small letters', bytes: get('/').replace('GET', 'get'), right: [400, 405] },
  {
    name: 'CONNECT',
    bytes: requestHead('CONNECT 127.0.0.1:80 HTTP/1.1', host),
    right: [0, 400, 405],
  },
  { name: 'an upgrade', bytes: get('/nowhere', 'Upgrade: websocket'), right: [404] },
  { name: 'HTTP/9.9', bytes: get('/').replace('HTTP/1.1', 'HTTP/9.9'), right: [400, 505] },
  {
    name: 'HTTP/2 with prior knowledge',
    bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    right: refused,
  },
  { name: 'no HTTP at all', bytes: '\x16\x03\x01\x02\0\x01\0\x01\xfc', right: refused },
  { name: 'a head of 20 KiB', bytes: get('/', `X-Long: ${'a'.repeat(20_480)}`), right: [431] },
  { name: '3,000 fields', bytes: get('/', ...Array(3000).fill('a: b')), right: [200, 431] },
  { name: 'a path of 15 KiB', bytes: get(`/${'a'.repeat(15_000)}`), right: [404] },
  { name: 'a path with dots', bytes: get('/_inspector/../../package.json'), right: [404] },
  { name: 'a path with encoded dots', bytes: get('/_inspector/%2e%2e%2fcli.js'), right: [404] },
  {
    name: 'a path with broken encoding',
    bytes: get(passwordPath.replace('c3', '%c3')),
    right: [400, 401],
  },
  { name: 'a path with a NUL', bytes: get('/_mock/%00'), right: [404] },
  {
    name: 'a target of another site',
    bytes: get('http://evil.example/_mock/worlds'),
    right: [403],
  },
  { name: 'an asterisk', bytes: get('*'), right: [400, 404] },
  { name: 'an expectation', bytes: get('/', 'Expect: the-unexpected'), right: [417] },
  {
    name: 'an over-long body that waits',
    bytes: post('Content-Length: 99999999', 'Expect: 100-continue'),
    right: [413],
  },
  {
    name: 'an over-long body that does not come',
    bytes: post('Content-Length: 99999999'),
    right: [413],
  },
];

/** Requests that no client library sends. */
export async function attackByRawHttp(victim: Victim): Promise<Tally> {
  const { count, tally } = createCounter('raw HTTP');
  for (const { name, bytes, right, answers = 1 } of [...framing, ...heads]) {
    const text = await exchangeBytes(victim, bytes);
    const status = statusOf(text);
    count(name, right.includes(status) && answersIn(text) <= answers, text.split('\r\n', 1)[0]);
  }
  count('the mock answers afterwards', await victim.isWell());
  return tally();
}
