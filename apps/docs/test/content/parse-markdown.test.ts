import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/content/parse-markdown.ts';

describe('parseMarkdown', () => {
  it('reads every kind of block', () => {
    const markdown = `A paragraph
over two lines.

## First steps
- one
  and more
- two

1. a
2. b

| Pet | Eats |
| --- | --- |
| cat | a \\| b |

\`\`\`sh
## not a heading

echo
\`\`\`
Last.
`;
    expect(parseMarkdown(markdown)).toEqual([
      { kind: 'text', text: 'A paragraph over two lines.' },
      { kind: 'heading', level: 2, id: 'first-steps', text: 'First steps' },
      { kind: 'list', items: ['one and more', 'two'] },
      { kind: 'list', items: ['a', 'b'], ordered: true },
      {
        kind: 'table',
        caption: 'First steps',
        head: ['Pet', 'Eats'],
        rows: [{ cells: ['cat', 'a | b'] }],
      },
      { kind: 'code', fence: 'sh', code: '## not a heading\n\necho' },
      { kind: 'text', text: 'Last.' },
    ]);
  });
});
