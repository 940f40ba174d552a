import { expect, it } from 'vitest';
import { publishedManifest, publishedReadme } from '../src/published-files.ts';

const repository = 'git+https://git.example.com/team/passwords.git';
const manifest = {
  name: 'first',
  version: '1.0.0',
  scripts: { build: 'tsc' },
  dependencies: { other: '^1.0.0' },
  devDependencies: { typescript: '7.0.2' },
};

it('leaves out of a manifest what only development needs', () => {
  expect(publishedManifest({ folder: 'first', manifest })).toEqual({
    name: 'first',
    version: '1.0.0',
    dependencies: { other: '^1.0.0' },
  });
});

it('gives a manifest the addresses of its repository', () => {
  expect(publishedManifest({ folder: 'first', manifest }, repository)).toMatchObject({
    homepage: 'https://git.example.com/team/passwords/tree/HEAD/packages/first#readme',
    bugs: 'https://git.example.com/team/passwords/issues',
    repository: { type: 'git', url: repository, directory: 'packages/first' },
  });
});

const readme = `See [the mock](../mock/README.md#limits), [the
table](../../README.md), [files](openapi) and [npm](https://www.npmjs.com).`;

it('leads the links of a README out of its package to the repository', () => {
  const page = 'https://git.example.com/team/passwords/blob/HEAD';
  expect(publishedReadme(readme, 'first', repository)).toBe(
    `See [the mock](${page}/packages/mock/README.md#limits), [the
table](${page}/README.md), [files](openapi) and [npm](https://www.npmjs.com).`,
  );
});

it('makes such links plain text where there is no repository', () => {
  expect(publishedReadme(readme, 'first')).toBe(
    'See the mock, the\ntable, [files](openapi) and [npm](https://www.npmjs.com).',
  );
});
