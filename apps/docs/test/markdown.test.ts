import { describe, expect, it } from 'vitest';
import { itemsOf, tablesOf } from '../src/markdown.ts';

const markdown = `# Pets

| pet    | eats  |
| ------ | ----- |
| \`cat\`  | fish  |
| dog    |       |

- \`feed\`: gives it food.
- walk: takes it out.

\`\`\`sh
# Not a heading
\`\`\`

| pet |
| --- |
| cow |

## Others

| none |
| ---- |
`;

describe('tablesOf', () => {
  it('gives the tables below a heading, up to the next one', () => {
    expect(tablesOf(markdown, 'Pets')).toEqual([
      {
        head: ['pet', 'eats'],
        rows: [
          ['`cat`', 'fish'],
          ['dog', ''],
        ],
      },
      { head: ['pet'], rows: [['cow']] },
    ]);
    expect(tablesOf(markdown, 'Others')).toEqual([{ head: ['none'], rows: [] }]);
  });

  it('names a heading that is not there', () => {
    expect(() => tablesOf(markdown, 'Plants')).toThrow(new Error('There is no section Plants.'));
  });
});

describe('itemsOf', () => {
  it('gives the items below a heading', () => {
    expect(itemsOf(markdown, 'Pets')).toEqual(['`feed`: gives it food.', 'walk: takes it out.']);
    expect(itemsOf(markdown, 'Others')).toEqual([]);
  });
});
