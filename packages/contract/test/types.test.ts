import { describe, expect, test } from 'vitest';
import { typesOf } from '../generate/types.ts';

const schemasOf = (schemas: object): Promise<string> =>
  typesOf({
    openapi: '3.1.0',
    info: { title: 'Test', version: '1.0.0' },
    paths: {},
    components: { schemas },
  });

/** The declaration of the only member of a schema. */
async function memberOf(member: unknown, required: string[] = []): Promise<string | undefined> {
  const types = await schemasOf({ User: { type: 'object', properties: { member }, required } });
  return /^ +(member.*)$/m.exec(types)?.[1];
}

describe('typesOf', () => {
  test('an enum that the vendor may extend shows its values and takes any other', async () => {
    const status = { type: 'string', 'x-extensible-enum': ['OK', 'LOCKED'] };
    expect(await memberOf(status, ['member'])).toBe('member: "OK" | "LOCKED" | (string & {});');
    const types = await schemasOf({ Status: { description: 'State.', ...status } });
    expect(types).toContain(
      '        /** @description State. */\n        Status: "OK" | "LOCKED" | (string & {});\n',
    );
  });

  test('an enum alone stays closed', async () => {
    const member = { type: 'string', enum: ['enabled', 'disabled'] };
    expect(await memberOf(member)).toBe('member?: "enabled" | "disabled";');
  });

  test('the states of a table are the values of such an enum', async () => {
    const states = { OK: { description: 'Fine.', actions: [] } };
    expect(await memberOf({ type: 'string', 'x-states': states })).toBe(
      'member?: "OK" | (string & {});',
    );
  });

  test('a member that a schema forbids is never', async () => {
    expect(await memberOf(false)).toBe('member?: never;');
    expect(await memberOf({ not: {} })).toBe('member?: never;');
  });

  test('further members beside an optional one have a type', async () => {
    const properties = { a: { type: 'number' } };
    const schema = { type: 'object', properties, unevaluatedProperties: { type: 'number' } };
    const types = await schemasOf({ Ages: schema });
    expect(types.replaceAll(/\s+/g, ' ')).toContain(
      'Ages: { a?: number; } & { [key: string]: number; };',
    );
  });

  test('a member with a default stays optional', async () => {
    expect(await memberOf({ type: 'string', default: 'disabled' })).toBe('member?: string;');
  });

  test('a required member is not optional', async () => {
    expect(await memberOf({ type: 'string' }, ['member'])).toBe('member: string;');
  });

  test('every schema is exported under its own name', async () => {
    expect(await schemasOf({ User: { type: 'object' } })).toContain(
      "\nexport type User = components['schemas']['User'];\n",
    );
  });
});
