import { expect, inject, it } from 'vitest';
import { minified } from '../src/minified.ts';

const bundle = async (program: string) => {
  const chunks = await minified(inject('project'), program);
  return chunks.map(({ code }) => code).join('');
};

it('a program that validates one body takes in no other action', async () => {
  const from = "from '@ping-password/contract/validators/platform';";
  const one = await bundle(`export { resetPasswordBody } ${from}`);
  expect(one).toContain('currentPassword');
  expect(one).not.toMatch(/recoveryCode|lockout|populationCount/);
  const all = await bundle(`export * ${from}`);
  expect(all).toContain('recoveryCode');
  expect(all).toContain('lockout');
});
