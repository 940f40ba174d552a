import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/http/request-body.ts';

const bytes = new TextEncoder();
const form = 'application/x-www-form-urlencoded';
const read = (text: string, mediaType: string) =>
  readBody(async () => bytes.encode(text), mediaType);

describe('a form', () => {
  it.each([
    ['a percent sign', 'a=100%', { a: '100%' }],
    ['an umlaut', 'a=%C3%A4&b=ä', { a: 'ä', b: 'ä' }],
    ['the replacement character itself', 'a=%ef%BF%bd\ufffd', { a: '\ufffd\ufffd' }],
    ['a name without a value, which counts as left out', 'a=&b&c=3', { c: '3' }],
  ])('is read with %s', async (_, text, value) => {
    expect(await read(text, form)).toEqual({ kind: 'value', value });
  });

  it('tells the first name that it has twice', async () => {
    expect(await read('b=1&a=1&a=2&b=2&c=1&c=', form)).toEqual({
      kind: 'value',
      value: { a: '2', b: '2', c: '1' },
      repeated: 'a',
    });
  });

  it.each([
    ['half a surrogate pair', 'password=%ED%A0%80'],
    ['a byte on its own', 'password=%FF'],
    ['the beginning of a character', 'password=%E2%82&a=b'],
    ['a broken name', '%FF=a'],
    ['beside the replacement character itself', 'password=%EF%BF%BD%FF'],
  ])('is refused for bytes that are no UTF-8, %s', async (_, text) => {
    expect(await read(text, form)).toEqual({
      kind: 'broken',
      why: 'The form has a value that is not valid UTF-8.',
    });
  });
});

describe('a form with many parameters', () => {
  it.each([
    [1000, { kind: 'value', value: { a: '1' }, repeated: 'a' }],
    [1001, { kind: 'broken', why: 'The form has more than 1000 parameters.' }],
  ])('is read up to a thousand, %i', async (count, body) => {
    expect(await read(Array(count).fill('a=1').join('&'), form)).toEqual(body);
  });
});

describe('a JSON body', () => {
  it('is refused before it is parsed when it has too many levels', async () => {
    const text = `${'['.repeat(65)}${']'.repeat(65)}`;
    expect(await read(text, 'application/json')).toEqual({
      kind: 'broken',
      why: 'The request body has more than 64 levels.',
    });
  });
});
