import { describe, expect, test } from 'vitest';
import { drift } from '../generate/drift.ts';
import { packageFolder } from './package-folder.ts';

const generated = new Map([
  ['openapi/auth.wire.json', '{}\n'],
  ['src/auth.gen.ts', 'export {};\n'],
]);
const committed = Object.fromEntries(generated);

describe('drift', () => {
  test('is empty when every file is what the specs say', async () => {
    expect(await drift(generated, await packageFolder(committed))).toEqual([]);
  });

  test('has every file that is missing, with its text', async () => {
    expect(await drift(generated, await packageFolder({}))).toEqual([
      { path: 'openapi/auth.wire.json', state: 'missing', text: '{}\n' },
      { path: 'src/auth.gen.ts', state: 'missing', text: 'export {};\n' },
    ]);
  });

  test('has a file that is out of date, with its new text', async () => {
    const root = await packageFolder({ ...committed, 'src/auth.gen.ts': 'export { };\n' });
    expect(await drift(generated, root)).toEqual([
      { path: 'src/auth.gen.ts', state: 'out of date', text: 'export {};\n' },
    ]);
  });

  test('has a file that is no longer generated, without a text', async () => {
    const root = await packageFolder({
      ...committed,
      'documents/users.json': '{}\n',
      'openapi/users.wire.json': '{}\n',
      'postman/users.json': '{}\n',
      'src/users.gen.ts': 'export {};\n',
      'src/validators/users.gen.ts': 'export {};\n',
    });
    expect(await drift(generated, root)).toEqual([
      { path: 'documents/users.json', state: 'no longer generated' },
      { path: 'openapi/users.wire.json', state: 'no longer generated' },
      { path: 'postman/users.json', state: 'no longer generated' },
      { path: 'src/users.gen.ts', state: 'no longer generated' },
      { path: 'src/validators/users.gen.ts', state: 'no longer generated' },
    ]);
  });

  test('leaves sources alone that are written by hand', async () => {
    const root = await packageFolder({ ...committed, 'src/action.ts': 'export {};\n' });
    expect(await drift(generated, root)).toEqual([]);
  });
});
