import type { ActionDocument } from '@ping-password/contract';
import type { Schema } from '@ping-password/contract/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tolerate } from '../../../src/http/schema/tolerate.ts';
import { arbitraryValue } from '../arbitrary-value.ts';
import { requestBodies } from './request-bodies.ts';

const document = {
  components: {
    schemas: {
      Rule: { type: 'object', properties: { days: { type: 'integer' } } },
      Name: { type: 'string' },
      Note: { type: ['string', 'null'] },
    },
  },
} as unknown as ActionDocument;

const closed = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
});
const read = (schema: Schema, value: unknown, patches = false) =>
  tolerate({ document, patches }, schema, value);
const days = { type: 'integer' };

describe('the tolerant reading of a request', () => {
  it('leaves out members that the request does not have, at every level', () => {
    const schema = closed({ inner: closed({ days }), list: { type: 'array', items: closed({}) } });
    const sent = { foo: 1, inner: { days: 2, bar: [] }, list: [{ baz: null }] };
    const { value, warnings } = read(schema, sent);
    expect(value).toEqual({ inner: { days: 2 }, list: [{}] });
    expect(warnings).toEqual([
      { target: 'foo', message: 'foo is not a member of this request and was ignored.' },
      {
        target: 'inner.bar',
        message: 'inner.bar is not a member of this request and was ignored.',
      },
      {
        target: 'list.0.baz',
        message: 'list.0.baz is not a member of this request and was ignored.',
      },
    ]);
    expect(sent).toEqual({ foo: 1, inner: { days: 2, bar: [] }, list: [{ baz: null }] });
  });

  it('knows the members behind a reference', () => {
    const schema = { $ref: '#/components/schemas/Rule', unevaluatedProperties: false } as const;
    expect(read(schema, { days: 1.5, foo: 1 }).value).toEqual({ days: 1 });
  });

  it('cuts fractions off where whole numbers are meant, and nowhere else', () => {
    const schema = closed({ days, most: { type: 'integer' }, rate: { type: 'number' } });
    const { value, warnings } = read(schema, { days: 1.9, most: -1.9, rate: 1.5 });
    expect(value).toEqual({ days: 1, most: -1, rate: 1.5 });
    expect(warnings.map(({ message }) => message)).toEqual([
      'days is a whole number, so its fraction was cut off.',
      'most is a whole number, so its fraction was cut off.',
    ]);
  });

  it('reads true and false as booleans where no string is meant', () => {
    const flag = { type: 'boolean' };
    const schema = closed({ on: flag, off: flag, other: flag, text: { type: 'string' } });
    const sent = { on: 'true', off: 'false', other: 'FALSE', text: 'true' };
    const { value, warnings } = read(schema, sent);
    expect(value).toEqual({ on: true, off: false, other: 'FALSE', text: 'true' });
    expect(warnings.map(({ target }) => target)).toEqual(['on', 'off']);
  });

  it('takes null as left out, but where the schema takes it or needs the member', () => {
    const schema = closed(
      {
        days,
        name: { $ref: '#/components/schemas/Name' },
        note: { $ref: '#/components/schemas/Note' },
        kind: { enum: ['a', null] },
        one: { enum: ['a'] },
        any: true,
        never: false,
        needed: days,
      },
      ['needed'],
    );
    const sent = { days: null, name: null, note: null, kind: null, one: null, any: null };
    const { value, warnings } = read(schema, { ...sent, never: null, needed: null });
    expect(value).toEqual({ note: null, kind: null, any: null, needed: null });
    expect(warnings[0]).toEqual({
      target: 'days',
      message: 'days is null, which counts as left out.',
    });
    expect(warnings.map(({ target }) => target)).toEqual(['days', 'name', 'one', 'never']);
  });

  it('keeps null in a PATCH, where it clears', () => {
    const sent = { days: null, foo: null };
    expect(read(closed({ days }), sent, true).value).toEqual({ days: null });
  });

  it('keeps a member that must not be sent', () => {
    expect(read(closed({ token: false }), { token: 'x' })).toEqual({
      value: { token: 'x' },
      warnings: [],
      changes: 0,
    });
  });

  it('ignores a member called __proto__', () => {
    const { value } = read(closed({ days }), JSON.parse('{"days":1.5,"__proto__":{"days":9}}'));
    expect(value).toEqual({ days: 1 });
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('does not repeat a name that may be a secret', () => {
    const { warnings } = read(closed({}), { 'Tr4vel Lightly!': 1, ['a'.repeat(51)]: 1 });
    expect(warnings).toEqual([
      { target: '***', message: '*** is not a member of this request and was ignored.' },
    ]);
  });

  it('ends to look at members that may be secrets, and says that there are more', () => {
    const names = Array.from({ length: 5000 }, (_, index) => [`Tr4vel ${index}!`, 1]);
    const { value, warnings, changes } = read(closed({ days }), Object.fromEntries(names));
    expect([value, changes]).toEqual([{}, 5000]);
    expect(warnings.map(({ target }) => target)).toEqual(['***', 'body']);
  });

  it('has 20 warnings at most, the last of which says that there are more', () => {
    const names = Array.from({ length: 5000 }, (_, index) => [`m${index}`, 1]);
    const { value, warnings, changes } = read(closed({ days }), Object.fromEntries(names));
    expect(value).toEqual({});
    expect(changes).toBe(5000);
    expect(warnings).toHaveLength(20);
    expect(warnings[18]?.target).toBe('m18');
    expect(warnings[19]).toEqual({
      target: 'body',
      message: 'There are more members like these.',
    });
  });

  it.each(requestBodies)('changes nothing that is right, and nothing twice, $name', (body) => {
    const value = arbitraryValue(body.document, body.schema);
    fc.assert(
      fc.property(value, (sent) => {
        const context = { document: body.document, patches: false };
        const known = tolerate(context, body.schema, sent);
        if (body.check.passes(sent))
          expect(known).toEqual({ value: sent, warnings: [], changes: 0 });
        expect(known.changes === 0).toBe(known.value === sent);
        expect(tolerate(context, body.schema, known.value).changes).toBe(0);
      }),
      { numRuns: 200, seed: 2026 },
    );
  });
});
