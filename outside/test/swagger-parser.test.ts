import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { documents, pathOf } from '../src/documents.ts';
import { toolsFolder } from '../src/run-tool.ts';

interface SwaggerParser {
  validate(path: string): Promise<unknown>;
}

const { resolve } = createRequire(`${toolsFolder}package.json`);
const { default: parser }: { default: SwaggerParser } = await import(
  resolve('@apidevtools/swagger-parser')
);

const faultsOf = (document: string): Promise<string> =>
  parser.validate(pathOf(document)).then(
    () => '',
    (failure: Error) => failure.message,
  );

test.each(documents.filter((name) => name.endsWith('.wire')))('%s is valid', async (document) => {
  expect(await faultsOf(document)).toBe('');
});

test.each(documents.filter((name) => name.endsWith('.actions')))(
  '%s is invalid for the descriptions of server variables alone',
  async (document) => {
    const [title, ...faults] = (await faultsOf(document)).trim().split('\n');
    expect(title).toBe('Swagger schema validation failed.');
    expect(faults).not.toEqual([]);
    for (const fault of faults)
      expect(fault).toMatch(/^ {2}#\/servers\/\d+\/variables\/\w+ must NOT have unevaluated/);
  },
);
