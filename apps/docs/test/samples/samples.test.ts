import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languages, samplesOf } from '../../src/samples/samples.ts';
import { sourcesOf, withCookie, withForm, withOperation } from '../example-api.ts';
import { apis, requests, samplesIn } from './all-samples.ts';
import { run, startBench } from './run-samples.ts';

describe('samplesOf', () => {
  it('shows every request example in every language, but a stream where an answer has to end', () => {
    const shown = new Map(
      apis.flatMap((api) =>
        api.actions.map((action) => [
          `${api.name} ${action.operationId}`,
          samplesOf(apis, api, action).map(({ language }) => language),
        ]),
      ),
    );
    for (const { api, request } of requests) {
      const all = request.stream ? ['curl', 'http', 'nodejs'] : languages.map(({ key }) => key);
      const name = `${api.name} ${request.action.operationId}`;
      expect([name, [...new Set(shown.get(name))]]).toEqual([name, all]);
    }
  });

  it('shows an action that nothing is known of beyond its contract', () => {
    expect(sourcesOf('feedPet')['cURL']).toBe(
      `curl -X PUT 'http://127.0.0.1:4010/platform/v1/pets/a%20b' \\
  -H "Authorization: Bearer $ACCESS_TOKEN" \\
  -H 'Content-Type: application/vnd.pet.feed+json' \\
  -d '{
  "amount": 2,
  "kinds": [
    "hay",
    null
  ],
  "note": {}
}'`,
    );
  });
});

it.each(languages.map(({ key }) => key))('the samples in %s name all that they need', (key) => {
  for (const { title, code, needs, preparation } of samplesIn(key)) {
    const missing = needs.filter(
      (name) => !code.includes(name) || !preparation?.code.includes(name),
    );
    expect({ title, missing }).toEqual({ title, missing: [] });
  }
});

describe('a cURL sample', () => {
  it('shows the answer of an action without a body, and its Content-Type', () => {
    expect(sourcesOf('freePet')['cURL']).toBe(
      `curl -i -X PUT 'http://127.0.0.1:4010/platform/v1/pets/a%20b' \\
  -u "$CLIENT_ID:$API_KEY" \\
  -H 'Content-Type: application/vnd.pet.free+json'`,
    );
  });

  it('sends a cookie', () => {
    expect(sourcesOf('listPets', withCookie)['cURL']).toBe(
      `curl 'http://127.0.0.1:4010/platform/v1/pets?page=2' \\
  -b "SID=$SESSION"`,
    );
  });

  it('sends a form one member at a time, and no Content-Type of its own', () => {
    expect(sourcesOf('freePet', withForm)['cURL']).toBe(
      `curl -i -X PUT 'http://127.0.0.1:4010/platform/v1/pets/a%20b' \\
  -u "$CLIENT_ID:$API_KEY" \\
  --data-urlencode 'full%20name=it'\\''s $HOME & more' \\
  --data-urlencode 'age=2'`,
    );
  });

  it('shows events as they come', () => {
    const responses = { 200: { content: { 'text/event-stream': {} } } };
    const api = withOperation('/pets', 'get', { responses });
    expect(sourcesOf('listPets', api)['cURL']).toBe(
      "curl -N 'http://127.0.0.1:4010/platform/v1/pets?page=2'",
    );
  });
});

describe('a TypeScript sample', async () => {
  const { folder } = await startBench();

  it('indents by two blanks, a call that is redirected as well', () => {
    for (const { code } of samplesIn('typescript')) {
      const indents = code.split('\n').flatMap((line) => (line ? [line.search(/\S/)] : []));
      const steps = indents.slice(1).map((indent, index) => indent - (indents[index] ?? 0));
      expect(Math.max(...steps), code).toBe(2);
    }
  });

  it('calls the action by its name', () => {
    for (const { code, request } of samplesIn('typescript'))
      expect(code).toContain(`.${request.action.operationId}(`);
  });

  it('compiles under the strictest flags, with its preparation', async () => {
    const types = await mkdtemp(join(folder, 'types-'));
    await Promise.all(
      samplesIn('typescript').map(({ program }, index) =>
        writeFile(join(types, `${index}.ts`), program),
      ),
    );
    const compilerOptions = { noEmit: true, types: ['node'] };
    const base = fileURLToPath(new URL('../../../../tsconfig.base.json', import.meta.url));
    await writeFile(
      join(types, 'tsconfig.json'),
      JSON.stringify({ extends: base, compilerOptions }),
    );
    const compiler = fileURLToPath(
      new URL('bin/tsc', import.meta.resolve('typescript/package.json')),
    );
    expect((await run(process.execPath, [compiler, '-p', types])).stdout).toBe('');
  });
});
