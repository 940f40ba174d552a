import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorOf } from './editor.ts';
import { mistakes, programWith } from './mistakes.ts';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const titles = Object.keys(mistakes);
let folder: string;

const compilerOptions = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

beforeAll(async () => {
  // Below the package, so that it finds itself by its name.
  folder = await mkdtemp(fileURLToPath(new URL('../../.mistakes-', import.meta.url)));
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  for (const [index, mistake] of Object.values(mistakes).entries())
    await writeFile(join(folder, `${index}.ts`), programWith(mistake));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a compiler says of each mistake. */
async function messagesOf(compiler: string): Promise<string[]> {
  const tsc = require.resolve(`${compiler}/package.json`).replace('package.json', 'bin/tsc');
  const args = [tsc, '-p', folder, '--pretty', 'false'];
  const { stdout } = await run(process.execPath, args).catch((error) => error);
  const said = titles.map(() => '');
  let current = 0;
  for (const line of String(stdout).trimEnd().split('\n')) {
    const [, file, text] = /(\d+)\.ts\(.*?\): error TS\d+: (.*)/.exec(line) ?? [];
    if (file !== undefined) current = Number(file);
    said[current] += `${text ?? line}\n`;
  }
  return said;
}

it('the messages are those of the golden file, by TypeScript 5.9 and 7', async () => {
  const compilers = ['typescript-5.9', 'typescript'];
  const [older = [], newer = []] = [
    await messagesOf('typescript-5.9'),
    await messagesOf('typescript'),
  ];
  expect([...older, ...newer]).not.toContain('');
  const versions = compilers.map((name) => require(`${name}/package.json`).version.slice(0, 3));
  const sections = titles.map((title, index) => {
    const code = ['```ts', mistakes[title], '```'].join('\n');
    const texts = older[index] === newer[index] ? [older[index]] : [older[index], newer[index]];
    const messages = texts.map((text, which) => {
      const heading = texts.length > 1 ? `TypeScript ${versions[which]}:\n\n` : '';
      return `${heading}\`\`\`text\n${text}\`\`\``;
    });
    return [`## Who ${title}`, code, ...messages].join('\n\n');
  });
  const golden = `# What the compiler says to usual mistakes\n\n${sections.join('\n\n')}\n`;
  await expect(golden).toMatchFileSnapshot('mistakes.txt');
});

describe('a current password that may be undefined', () => {
  const program = (call: string) => `import { createPlatformClient } from '../../src/index.ts';
const platform = createPlatformClient({ region: 'EU', environmentID: 'e' });
const reset = '/environments/{environmentID}/users/{userID}/password#password.reset';
const currentPassword = ['o'].find(Boolean);
const optional: { currentPassword?: string; newPassword: string } = { newPassword: 'n' };
|${call}`;

  describe.each([true, false])('with exactOptionalPropertyTypes %s', (exact) => {
    it.each([
      "platform.resetPassword({ path: { userID: 'u' }, body: { currentPassword, newPassword: 'n' } });",
      "platform.resetPassword({ path: { userID: 'u' }, body: optional });",
      "platform.PUT(reset, { params: { path: { userID: 'u' } }, body: { currentPassword, newPassword: 'n' } });",
      "platform.PUT(reset, { params: { path: { userID: 'u' } }, body: optional });",
    ])('does not compile: %s', (call) => {
      const messages = editorOf(program(call), { exactOptionalPropertyTypes: exact }).messages();
      expect(messages.join('\n')).toMatch(/'undefined'|string \| undefined|MustBeLeftOut/);
    });

    it('compiles where it is known', () => {
      const call = program(`if (currentPassword !== undefined)
  platform.resetPassword({ path: { userID: 'u' }, body: { currentPassword, newPassword: 'n' } });`);
      expect(editorOf(call, { exactOptionalPropertyTypes: exact }).messages()).toEqual([]);
    });
  });
});
