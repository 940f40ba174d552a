import { describe, expect, it } from 'vitest';
import { readControlApi } from '../../src/contract.ts';
import { literal } from '../../src/samples/typescript-sample.ts';
import { sourcesOf, withCookie, withForm } from '../example-api.ts';

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

  it('imports a factory from the module that has it', async () => {
    const control = await readControlApi();
    expect(sourcesOf('advanceClock', control)['TypeScript']).toMatch(
      /^import \{ unwrap \} from '@ping-password\/client';\nimport \{ createControlClient \} from '@ping-password\/client\/control';\n\nconst control = createControlClient\(\{\n {2}baseUrl: 'http:\/\/127\.0\.0\.1:4010\/_mock',\n\}\);\n/,
    );
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

  it('sends a cookie that a browser would send by itself', () => {
    expect(sourcesOf('listPets', withCookie)['TypeScript']).toContain(`GET('/pets', {
    params: {
      query: {
        page: 2,
      },
    },
    // A browser sends the cookie by itself.
    headers: {
      cookie: \`SID=\${process.env['SID'] ?? 'fake-session'}\`,
    },
  })`);
  });

  it('passes a form as an object', () => {
    expect(sourcesOf('freePet', withForm)['TypeScript']).toContain(`
// Sent as application/x-www-form-urlencoded.
unwrap(
  await platform.PUT('/pets/{id}#pet.free', {
    params: {
      path: {
        id: 'a b',
      },
    },
    body: {
      'full name': 'it\\'s $HOME & more',
      age: 2,
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
