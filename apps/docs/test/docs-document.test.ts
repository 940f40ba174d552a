import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { apiOf } from '../src/contract.ts';
import { shellQuote } from '../src/curl-sample.ts';
import { codeSamplesOf, docsDocument } from '../src/docs-document.ts';
import { literal } from '../src/typescript-sample.ts';
import { petApi, sources } from './example-api.ts';

const sourcesOf = (operationId: string) =>
  Object.fromEntries(
    codeSamplesOf(petApi, operationId).map(({ label, source }) => [label, source]),
  );

describe('a cURL sample', () => {
  it('shows the Content-Type, the token and the body', () => {
    expect(
      sourcesOf('feedPet')['cURL'],
    ).toBe(`curl -X PUT 'http://127.0.0.1:4010/platform/v1/pets/a%20b' \\
  -H "Authorization: Bearer \${ACCESS_TOKEN:-fake-token}" \\
  -H 'Content-Type: application/vnd.pet.feed+json' \\
  -d '{
  "amount": 2,
  "kinds": [
    "hay",
    null
  ],
  "note": {}
}'`);
  });

  it('shows API credentials, and the Content-Type without a body too', () => {
    expect(
      sourcesOf('freePet')['cURL'],
    ).toBe(`curl -X PUT 'http://127.0.0.1:4010/platform/v1/pets/a%20b' \\
  -u "\${CLIENT_ID:-sandbox-directory}:\${API_KEY:-sandbox-api-key}" \\
  -H 'Content-Type: application/vnd.pet.free+json'`);
  });

  it('is one line where nothing is sent', () => {
    expect(sourcesOf('listPets')['cURL']).toBe(
      "curl 'http://127.0.0.1:4010/platform/v1/pets?page=2'",
    );
  });

  it.each(["it's", '$ecret@123', '`id` $(id) "x" \\', 'a\nb', '!!'])('quotes %s', (text) => {
    expect(execFileSync('sh', ['-c', `printf %s ${shellQuote(text)}`], { encoding: 'utf8' })).toBe(
      text,
    );
  });
});

describe('a TypeScript sample', () => {
  it('calls the client by the path key and prints the answer', () => {
    expect(
      sourcesOf('feedPet')['TypeScript: quoted'],
    ).toBe(`import { bearer, createPlatformClient, unwrap } from '@ping-password/client';

const platform = createPlatformClient({
  baseUrl: 'http://127.0.0.1:4010/platform/v1',
  authorization: bearer(process.env['ACCESS_TOKEN'] ?? 'fake-token'),
});

// Sent as application/vnd.pet.feed+json.
const pet = unwrap(
  await platform.PUT('/pets/{id}#pet.feed', {
    params: {
      path: {
        id: 'a b',
      },
    },
    body: {
      'full name': 'it\\'s $HOME',
    },
  }),
);
console.log(pet);`);
  });

  it('keeps no answer where there is none', () => {
    expect(
      sourcesOf('freePet')['TypeScript'],
    ).toBe(`import { basic, createPlatformClient, unwrap } from '@ping-password/client';

const platform = createPlatformClient({
  baseUrl: 'http://127.0.0.1:4010/platform/v1',
  authorization: basic(
    process.env['CLIENT_ID'] ?? 'sandbox-directory',
    process.env['API_KEY'] ?? 'sandbox-api-key',
  ),
});

// Sent as application/vnd.pet.free+json.
unwrap(
  await platform.PUT('/pets/{id}#pet.free', {
    params: {
      path: {
        id: 'a b',
      },
    },
  }),
);`);
  });

  it('shows a query', () => {
    expect(sourcesOf('listPets')['TypeScript']).toContain(`GET('/pets', {
    params: {
      query: {
        page: 2,
      },
    },
  })`);
  });

  it.each([
    ['', "''"],
    ['"\'\\\n\u2028', "'\"\\'\\\\\\n\u2028'"],
    [[], '[]'],
    [{}, '{}'],
    [{ a: [1, true, null] }, '{\n  a: [\n    1,\n    true,\n    null,\n  ],\n}'],
  ])('writes %j as it is', (value, text) => {
    expect(literal(value)).toBe(text);
    expect(new Function(`return ${text}`)()).toEqual(value);
  });
});

describe('docsDocument', () => {
  const document = docsDocument(petApi, sources);

  it('names the first sample after its language alone, and the others after their example', () => {
    expect(codeSamplesOf(petApi, 'feedPet').map(({ lang, label }) => [lang, label])).toEqual([
      ['bash', 'cURL'],
      ['bash', 'cURL: quoted'],
      ['typescript', 'TypeScript'],
      ['typescript', 'TypeScript: quoted'],
    ]);
  });

  it('keeps the path keys with their fragments and gives every operation its samples', () => {
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.values(item).map((operation) => [
        path,
        (operation as { 'x-codeSamples': unknown })['x-codeSamples'],
      ]),
    );
    expect(operations).toEqual([
      ['/pets', codeSamplesOf(petApi, 'listPets')],
      ['/pets/{id}#pet.feed', codeSamplesOf(petApi, 'feedPet')],
      ['/pets/{id}#pet.free', codeSamplesOf(petApi, 'freePet')],
    ]);
  });

  it('shows evidence on operations and in components', () => {
    expect(document.paths['/pets/{id}#pet.feed']?.['put']).toMatchObject({
      description:
        'Feeds it.\n\n**Evidence: page** — [Update \\[Password\\]](https://vendor.example/update); An older copy',
    });
    expect(document.components?.['responses']).toMatchObject({
      Pet: {
        description: 'The pet.\n\n**Evidence: inferred** — An older copy. Deduced from the name.',
      },
    });
  });

  it('adds the mock to the servers', () => {
    expect(document.servers).toEqual([
      { url: 'https://api.example.{tld}/v1' },
      {
        url: 'http://127.0.0.1:4010/platform/v1',
        description: 'The mock on this machine, as in the samples.',
      },
    ]);
  });

  it('shows an API without a client in cURL alone', () => {
    const api = apiOf('control', petApi.document);
    expect(codeSamplesOf(api, 'listPets').map(({ label }) => label)).toEqual(['cURL']);
  });
});
