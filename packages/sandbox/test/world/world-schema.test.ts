import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { personaWorld } from '../../src/world/persona-world.ts';

const schema = createRequire(import.meta.url).resolve(
  '@ping-password/contract/openapi/world.schema.json',
);
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const isWorld = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

it('the published schema of a world takes the world of the test users', () => {
  expect(isWorld({ $schema: './world.schema.json', ...personaWorld })).toBe(true);
});

it.each([
  [{ user: [] }],
  [{ users: [{ username: 'ada', pasword: {} }] }],
  [{ faults: [{ kind: 'explosion' }] }],
  [{ clock: {} }],
])('the published schema of a world refuses %j', (world) => {
  expect(isWorld(world)).toBe(false);
});
