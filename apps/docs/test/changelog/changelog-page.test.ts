import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { changelogPage } from '../../src/changelog/changelog-page.ts';
import { operationChanges } from '../../src/changelog/contract-changes.ts';
import { noteOf, readChangeNotes } from '../../src/changelog/notes.ts';
import { readMaterial } from '../../src/pages.ts';
import { read } from '../built-site.ts';
import { petApi } from '../example-api.ts';
import { object, string, withBody } from './feed-pet.ts';

const markdown = await read('changelog.md');

describe('a changeset', () => {
  it('names its packages and says what changed', () => {
    const text = '---\n\'@a/client\': minor\n"@a/mock": patch\n---\n\nOne line\nand another.\n';
    expect(noteOf(text)).toEqual({ packages: ['client', 'mock'], text: 'One line and another.' });
  });
});

describe('the changelog', () => {
  it('has every changeset', async () => {
    const { unreleased } = await readChangeNotes();
    const folder = new URL('../../../../.changeset/', import.meta.url);
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
    expect(markdown).toContain('From version 0.1.0, which was never released, to 0.2.0. ');
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

  it('tells how many operations have changed, and how many of them break', () => {
    const { blocks } = changelogPage([withBody(object({}))], {
      unreleased: [],
      released: [],
      contracts: [withBody(object({ a: string }))],
    });
    expect(blocks).toContainEqual({
      kind: 'text',
      text: 'From version 1, which was never released, to 1. Changed operations: 1; breaking: 1. What is not here is as it was.',
    });
  });

  it('puts what is not released below the package that readers look for, each change once', () => {
    const [both, mock, contract] = [
      { packages: ['contract', 'client', 'mock'], text: 'Do more.' },
      { packages: ['sandbox', 'mock'], text: 'Do less.' },
      { packages: ['contract'], text: 'Do as before.' },
    ];
    const { blocks } = changelogPage([petApi], {
      unreleased: [contract, mock, both],
      released: [],
      contracts: [],
    });
    const unreleased = blocks.slice(
      blocks.findIndex((block) => 'id' in block && block.id === 'unreleased'),
    );
    const parts = unreleased.flatMap((block) => {
      if (block.kind === 'heading') return [block.text];
      return block.kind === 'table' ? block.rows.map(({ cells }) => cells.join(': ')) : [];
    });
    expect(parts).toEqual([
      'Not released yet',
      'Client',
      'Do more.: contract, client, mock',
      'Mock and sandbox',
      'Do less.: sandbox, mock',
      'Other packages',
      'Do as before.: contract',
    ]);
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
      text: 'The next release of the packages brings these changes. A change to several packages is in the first part that fits.',
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
