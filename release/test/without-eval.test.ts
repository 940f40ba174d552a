import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';
import { onTheWeb } from './on-the-web.ts';

const run = promisify(execFile);
const project = inject('project');

/** Runs a module in a Node that makes no code from a text. */
async function runStrictly(name: string, text: string): Promise<string> {
  const file = join(project, name);
  await writeFile(file, text);
  const arguments_ = ['--disallow-code-generation-from-strings', file];
  const { stdout } = await run(process.execPath, arguments_, { cwd: project });
  return stdout.trim();
}

it('the sandbox answers in a Node that makes no code from a text', async () => {
  const text = `
import { useSandbox } from './use-sandbox.js';
console.log(await useSandbox());
`;
  expect(await runStrictly('use-strictly.js', text)).toBe(onTheWeb.client);
});

it('such a Node refuses what makes code from a text', async () => {
  const text = `
try {
  new Function('');
} catch ({ name }) {
  console.log(name);
}
`;
  expect(await runStrictly('make-code.js', text)).toBe('EvalError');
});
