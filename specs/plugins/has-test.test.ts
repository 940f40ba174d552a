import { expect, test } from 'vitest';
import { hasTest } from './has-test.ts';

test.each([
  ['it', "it('keeps it', async () => {});"],
  ['test, in double quotes', 'test("keeps it", async () => {});'],
  ['it, on a line of its own', "it(\n  'keeps it',\n  async () => {});"],
  ['it.each', "it.each([\n  ['a', (x) => x],\n])('keeps it', () => {});"],
  ['test.each', "test.each(rows)(\n  'keeps it',\n  () => {});"],
  ['when, behind the status', "when(200, 'keeps it', () => {});"],
  ['it, behind other tests', "it.skip('loses it', () => {});\nit('keeps it', () => {});"],
])('a title of %s is that of a test', (_what, text) => {
  expect(hasTest(text, 'keeps it')).toBe(true);
});

test.each([
  ['a string', "const text = 'keeps it';"],
  ['an expected value', "it('loses it', () => {\n  expect(text).toBe('keeps it');\n});"],
  ['a describe', "describe('keeps it', () => {});"],
  ['describe.each', "describe.each(rows)('keeps it', () => {});"],
  ['it.skip', "it.skip('keeps it', () => {});"],
  ['it.todo', "it.todo('keeps it');"],
  ['it.skip.each', "it.skip.each(rows)('keeps it', () => {});"],
  ['it.skipIf', "it.skipIf(true)('keeps it', () => {});"],
  ['it with the option skip', "it('keeps it', { skip: true }, () => {});"],
  ['a comment', "// it('keeps it', () => {});"],
  ['a file with describe.skip', "describe.skip('a', () => {\n  it('keeps it', () => {});\n});"],
  ['another method', "audit.it('keeps it');"],
])('a title of %s is not', (_what, text) => {
  expect(hasTest(text, 'keeps it')).toBe(false);
});
