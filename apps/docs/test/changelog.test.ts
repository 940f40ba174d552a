import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { changelogPage } from '../src/changelog/changelog-page.ts';
import { operationChanges } from '../src/changelog/contract-changes.ts';
import { noteOf, readChangeNotes } from '../src/changelog/notes.ts';
import { apiOf } from '../src/contract.ts';
import { readMaterial } from '../src/pages.ts';
import { read } from './built-site.ts';
import { petApi, withOperation } from './example-api.ts';

const markdown = await read('changelog.md');

const feed = ['/pets/{id}#pet.feed', 'put'] as const;

const body = (schema: object) => ({
  requestBody: { content: { 'application/vnd.pet.feed+json': { schema } } },
});

const withBody = (schema: object) => withOperation(...feed, body(schema));

const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
});

const string = { type: 'string' };

/** The changes of `feedPet` in words, breaking ones with a mark. */
const changesOf = (released: typeof petApi, api: typeof petApi) =>
  operationChanges(released, api).flatMap(({ changes }) =>
    changes.map(({ text, breaks }) => (breaks ? `! ${text}` : text)),
  );

describe('the changes of an operation', () => {
  it('are none between the same documents', () => {
    expect(operationChanges(petApi, petApi)).toEqual([]);
  });

  it.each([
    [
      'a member that is gone',
      object({ a: string, b: string }),
      object({ a: string }),
      ['! The body no longer has `b`.'],
    ],
    [
      'a member that is new',
      object({ a: string }),
      object({ a: string, b: string }),
      ['The body can have `b`.'],
    ],
    [
      'a new member that it needs',
      object({ a: string }),
      object({ a: string, b: string }, ['b']),
      ['! The body now needs `b`.'],
    ],
    [
      'a known member that it needs',
      object({ a: string }),
      object({ a: string }, ['a']),
      ['! The body now needs `a`.'],
    ],
    [
      'a need of one form alone',
      { oneOf: [object({ a: string }), object({ b: string })] },
      { oneOf: [object({ a: string }, ['a']), object({ b: string })] },
      [],
    ],
    [
      'a type that takes less',
      object({ a: { type: ['string', 'null'] } }),
      object({ a: string }),
      ['! Another type in the body: `a`.'],
    ],
    [
      'a type that takes more',
      object({ a: string }),
      object({ a: { type: ['string', 'null'] } }),
      [],
    ],
    [
      'a limit',
      object({ a: string }),
      object({ a: { ...string, maxLength: 9 } }),
      ['! Other limits in the body: `a`.'],
    ],
    ['the end of a limit', object({ a: { ...string, maxLength: 9 } }), object({ a: string }), []],
    [
      'a new object by its own name alone',
      object({}),
      object({ a: object({ b: object({ c: string }) }) }),
      ['The body can have `a`.'],
    ],
  ])('tell %s', (_, before, now, changes) => {
    expect(changesOf(withBody(before), withBody(now))).toEqual(changes);
  });

  it('tell other callers and another status', () => {
    const changed = withOperation(...feed, {
      security: [{ account: [] }],
      responses: { 204: {} },
    });
    expect(changesOf(petApi, changed)).toEqual([
      '! No longer callable with: token.',
      'Callable with: account.',
      '! It no longer answers `200`.',
      'It can answer `204`.',
      '! The response no longer has `name`.',
    ]);
  });

  it('tell operations that are new or gone', () => {
    const { paths, ...document } = petApi.document;
    const { '/pets': _, ...rest } = paths;
    const smaller = apiOf('platform', { ...document, paths: rest });
    expect(changesOf(petApi, smaller)).toEqual(['! Removed.']);
    expect(changesOf(smaller, petApi)).toEqual(['New.']);
  });
});

describe('a changeset', () => {
  it('names its packages and says what changed', () => {
    const text = '---\n\'@a/client\': minor\n"@a/mock": patch\n---\n\nOne line\nand another.\n';
    expect(noteOf(text)).toEqual({ packages: ['client', 'mock'], text: 'One line and another.' });
  });
});

describe('the changelog', () => {
  it('has every changeset', async () => {
    const { unreleased } = await readChangeNotes();
    const folder = new URL('../../../.changeset/', import.meta.url);
    const files = (await readdir(folder)).filter((name) => name.endsWith('.md'));
    expect(unreleased).toHaveLength(files.length);
    for (const { text } of unreleased) expect(markdown).toContain(text.replaceAll('|', '\\|'));
  });

  it('has every operation that changed, those that break first', async () => {
    const { apis } = await readMaterial();
    const { contracts } = await readChangeNotes();
    for (const api of apis) {
      const released = contracts.find(({ name }) => name === api.name);
      const changes = released ? operationChanges(released, api) : [];
      const breaks = changes.map((each) => each.changes.some((change) => change.breaks));
      expect(breaks).toEqual(breaks.toSorted((a, b) => Number(b) - Number(a)));
      for (const { entry } of changes)
        expect(markdown).toMatch(
          new RegExp(`\\(${entry?.path.slice(0, -1)}\\.md\\) \\| (no|\\*\\*yes\\*\\*) \\| `),
        );
    }
  });

  it('says that nothing is released, and compares with a version that never was', () => {
    expect(markdown).toContain('No version is released yet, so nothing here breaks');
    expect(markdown).toContain('From version 0.1.0, which was never released, to 0.2.0.');
    expect(markdown).not.toContain('last release');
  });

  it('folds a long list of members, which Markdown has whole', async () => {
    const members = Object.fromEntries([...'abcdefghi'].map((name) => [name, string]));
    const { blocks } = changelogPage([withBody(object(members))], {
      unreleased: [],
      released: [],
      contracts: [withBody(object({}))],
    });
    const table = blocks.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' && table.rows[0]?.cells[2]).toEqual({
      text: 'The body can have `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`.',
      short: 'The body can have `a`, `b`, `c`, `d`, `e`, `f` and 3 more.',
    });
    expect(await read('changelog/index.html')).toContain('<details class="more"><summary>Show all');
  });

  it('compares with the last release once there is one', () => {
    const { blocks, description } = changelogPage([petApi], {
      unreleased: [{ packages: ['client'], text: 'Do less.' }],
      released: [{ packageName: 'client', markdown: '# client\n' }],
      contracts: [],
    });
    expect(description).toBe(
      'What changed since the last release, by operation: does this break me?',
    );
    expect(blocks).toContainEqual({
      kind: 'text',
      text: 'New: the last release did not have this API.',
    });
    expect(blocks).toContainEqual({
      kind: 'text',
      text: 'The next release of the packages brings these changes.',
    });
  });

  it('has the change logs of the packages once there are some', () => {
    const log = '# @a/client\n\n## 0.2.0\n\n### Minor Changes\n\n- 1a2b3c4: Do more.\n';
    const { blocks } = changelogPage([petApi], {
      unreleased: [],
      released: [{ packageName: 'client', markdown: log }],
      contracts: [],
    });
    expect(blocks.slice(-4)).toEqual([
      { kind: 'heading', level: 2, id: 'released-client', text: 'Released: client' },
      { kind: 'heading', level: 3, id: 'client-0-2-0', text: '0.2.0' },
      { kind: 'heading', level: 4, id: 'client-minor-changes', text: 'Minor Changes' },
      { kind: 'list', items: ['1a2b3c4: Do more.'] },
    ]);
  });
});
