import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { control } from '../src/world.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = fileURLToPath(new URL('..', import.meta.url));
const origin = inject('target').mock;
const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
let folder: string;

// Below the package, so that the imports of the examples resolve.
beforeAll(async () => {
  folder = await mkdtemp(join(here, '.readme-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  await control.POST('/worlds/{environmentID}/reset', { params: { path: { environmentID } } });
});

const readmes = [
  'README.md',
  'packages/client/README.md',
  'packages/conformance/README.md',
  'packages/contract/README.md',
  'packages/mock/README.md',
  'packages/policy/README.md',
  'packages/sandbox/README.md',
];

interface Example {
  title: string;
  file: string;
  language: string;
  code: string;
  /** The block of text that follows, where there is one. */
  output?: string;
}

/** The code blocks of a README in one language, aimed at the mock of this run. */
async function examplesOf(readme: string, language: string): Promise<Example[]> {
  const text = await readFile(join(root, readme), 'utf8');
  const all = [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)];
  return all
    .flatMap(([, tag, code = ''], index) => {
      const [, nextTag, output = ''] = all[index + 1] ?? [];
      return tag === language ? [{ code, ...(nextTag === 'text' && { output }) }] : [];
    })
    .map(({ code, ...rest }, index) => ({
      ...rest,
      language,
      title: `${readme} ${index + 1}`,
      file: `${readme.replaceAll('/', '-')}-${index + 1}`,
      code: code.replaceAll('http://127.0.0.1:4010', origin),
    }));
}

const inAll = async (language: string) =>
  (await Promise.all(readmes.map((readme) => examplesOf(readme, language)))).flat();

const typescript = [...(await inAll('ts')), ...(await inAll('js'))];
const isSuite = ({ code }: Example) => code.includes("from 'vitest'");

/** What the comments behind `console.log` promise. */
const logged = (code: string) =>
  [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)]
    .map(([, output]) => `${output}\n`)
    .join('');

describe('the TypeScript example', () => {
  it.each(typescript.filter((example) => !isSuite(example)))(
    '$title runs and prints what it says',
    async ({ file, language, code, output }) => {
      const path = join(folder, `${file}.${language === 'js' ? 'mjs' : 'ts'}`);
      await writeFile(path, code);
      const { stdout } = await run(process.execPath, [path], { cwd: folder });
      expect(stdout).toBe(output ?? logged(code));
      expect(stdout).not.toBe('');
    },
  );

  it.each(typescript.filter(isSuite))('$title passes in Vitest', async ({ file, code }) => {
    await writeFile(join(folder, `${file}.test.ts`), code);
    const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
    const parameters = [vitest, 'run', '--root', folder, `${file}.test.ts`];
    const { stdout } = await run(process.execPath, parameters, {
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(stdout).toMatch(/Tests +1 passed/);
  });

  it('exists in every README', () => {
    const titles = typescript.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(readmes.map((readme) => `${readme} 1`)));
  });
});

/** Commands that install or start something; everything else is run. */
const isSetup = ({ code }: Example) => /^(npx|npm|pnpm) /.test(code);

/** Runs the commands of a README in one shell, and gives what each of them prints. */
async function outputsOf(commands: readonly Example[]): Promise<string[]> {
  const mark = '---next---';
  const script = commands.map(({ code }) => code).join(`\necho ${mark}\n`);
  return (await run('sh', ['-ec', script])).stdout.split(`${mark}\n`);
}

const commandsOf = async (readme: string) =>
  (await examplesOf(readme, 'sh')).filter((example) => !isSetup(example));

it('the commands of README.md print exactly what it says', async () => {
  const commands = await commandsOf('README.md');
  expect(commands).toHaveLength(5);
  expect(await outputsOf(commands)).toEqual(commands.map(({ output }) => output));
});

describe.each(readmes.slice(1))('the shell examples of %s', (readme) => {
  it('run one after the other and print what they say', async () => {
    const commands = await commandsOf(readme);
    const outputs = await outputsOf(commands);
    for (const [index, { output }] of commands.entries()) {
      let rest = outputs[index] ?? '';
      expect(output).toBeDefined();
      for (const part of output?.split('\n').filter(Boolean) ?? []) {
        expect(rest).toContain(part);
        rest = rest.slice(rest.indexOf(part) + part.length);
      }
    }
  });
});
