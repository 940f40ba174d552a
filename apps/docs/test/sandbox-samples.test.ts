import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startMock } from '@ping-password/mock';
import { afterAll, describe, expect, it } from 'vitest';
import {
  moduleSamples,
  type Sample,
  shellSamples,
  startCommand,
} from '../src/sandbox-page/samples.ts';
import { outputOf } from './samples/run-samples.ts';

const mock = await startMock({ quiet: true });
const reports = fileURLToPath(new URL('../.reports/', import.meta.url));
await mkdir(reports, { recursive: true });
// Below the package, so that the imports of a sample resolve.
const folder = await mkdtemp(join(reports, 'sandbox-samples-'));

afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

const onMock = ({ source }: Sample) => source.replaceAll('http://127.0.0.1:4010', mock.url);

/** What stands between the outputs of two samples. */
const mark = '---next---';

describe('the commands of the page', async () => {
  const script = Object.values<Sample>(shellSamples).map(onMock).join(`\necho; echo ${mark}\n`);
  const outputs = (await outputOf('sh', ['-euc', script])).split(`${mark}\n`);

  it.each(
    Object.entries<Sample>(shellSamples).map(([name, sample], index) => ({
      name,
      sample,
      stdout: outputs[index] ?? '',
    })),
  )('print in one shell what the page says: $name', ({ sample, stdout }) => {
    let rest = stdout;
    for (const part of sample.output) {
      expect(rest).toContain(part);
      rest = rest.slice(rest.indexOf(part) + part.length);
    }
  });
});

describe('a module of the page', () => {
  it.each(Object.entries<Sample>(moduleSamples))(
    'prints what the page says: %s',
    async (name, sample) => {
      const file = join(folder, `${name}.ts`);
      await writeFile(file, onMock(sample));
      expect(await outputOf(process.execPath, [file])).toBe(`${sample.output.join('\n')}\n`);
    },
  );

  it('compiles under the strictest flags', async () => {
    const types = await mkdtemp(join(folder, 'types-'));
    await Promise.all(
      Object.entries<Sample>(moduleSamples).map(([name, { source }]) =>
        writeFile(join(types, `${name}.ts`), source),
      ),
    );
    const base = fileURLToPath(new URL('../../../tsconfig.base.json', import.meta.url));
    const compilerOptions = { noEmit: true, types: ['node'] };
    await writeFile(
      join(types, 'tsconfig.json'),
      JSON.stringify({ extends: base, compilerOptions }),
    );
    const compiler = fileURLToPath(
      new URL('bin/tsc', import.meta.resolve('typescript/package.json')),
    );
    expect(await outputOf(process.execPath, [compiler, '-p', types])).toBe('');
  });
});

it('the command that starts the mock is a script of the repository', async () => {
  const root = new URL('../../../package.json', import.meta.url);
  const { scripts } = JSON.parse(await readFile(root, 'utf8'));
  expect(Object.keys(scripts)).toContain(startCommand.split(' ').at(-1));
});
