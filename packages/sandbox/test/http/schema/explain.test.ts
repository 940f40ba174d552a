import type { Schema } from '@ping-password/contract/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecks } from '../../../src/http/schema/schema-check.ts';
import { arbitraryValue } from '../arbitrary-value.ts';
import { requestBodies } from './request-bodies.ts';

describe('the explanation of a request body', () => {
  it.each(requestBodies)(
    'has a fault when, and only when, the value does not pass, $name',
    (body) => {
      const passed = new Set<boolean>();
      const value = arbitraryValue(body.document, body.schema);
      fc.assert(
        fc.property(value, (sent) => {
          const passes = body.check.passes(sent);
          passed.add(passes);
          expect(body.check.explain(sent).faults.length === 0).toBe(passes);
        }),
        { numRuns: 300, seed: 2026 },
      );
      expect(passed.size).toBe(2);
    },
  );
});

describe('the explanation of an object', () => {
  const schema = {
    type: 'object',
    properties: { self: { type: 'string' }, gone: { not: {} } },
    unevaluatedProperties: { type: 'string' },
  };
  const check = createChecks({ paths: {} })(schema as Schema);

  it('refuses a member that nothing fits', () => {
    expect(check.passes({ gone: 'a' })).toBe(false);
    expect(check.explain({ gone: 'a' }).faults).toEqual([
      { code: 'INVALID_VALUE', target: 'gone', problem: 'must not be sent here' },
    ]);
  });

  it('checks the further members', () => {
    expect(check.passes({ self: 'a', other: 'b' })).toBe(true);
    expect(check.explain({ self: 'a', other: 'b' }).faults).toEqual([]);
    expect(check.passes({ self: 'a', other: 1 })).toBe(false);
    expect(check.explain({ self: 'a', other: 1 }).faults).toEqual([
      { code: 'INVALID_VALUE', target: 'other', problem: 'must be string' },
    ]);
  });
});
