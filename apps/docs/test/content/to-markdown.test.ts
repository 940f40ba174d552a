import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/content/block.ts';
import { blocksMarkdown } from '../../src/content/to-markdown.ts';
import { createSite } from '../../src/site.ts';
import { sources } from '../example-api.ts';

const write = (...blocks: readonly Block[]) =>
  blocksMarkdown({ site: createSite(), sources }, blocks);

describe('blocksMarkdown', () => {
  it('writes tables with bars escaped and evidence in brackets', () => {
    const evidence = { level: 'inferred', sources: ['B', 'A'], note: 'Deduced.' } as const;
    expect(
      write({
        kind: 'table',
        caption: 'Pets',
        head: ['Pet', 'Eats'],
        rows: [{ cells: ['`cat`', { text: 'fish | meat', evidence }] }],
      }),
    ).toBe(
      '| Pet | Eats |\n| --- | --- |\n| `cat` | fish \\| meat (inferred: An older copy; Update [Password]. Deduced.) |',
    );
  });

  it('writes a fence longer than those in the code', () => {
    expect(write({ kind: 'code', fence: 'md', code: '```\na\n```', label: 'Text' })).toBe(
      'Text:\n\n````md\n```\na\n```\n````',
    );
  });

  it('writes samples below their language, with what prepares them', () => {
    const shell = { language: 'curl', label: 'cURL', fence: 'bash' };
    const go = { language: 'go', label: 'Go', fence: 'go' };
    const preparation = { fence: 'bash', code: 'c=1' };
    expect(
      write({
        kind: 'samples',
        api: 'platform',
        operationId: 'feedPet',
        samples: [
          { ...shell, code: 'curl b', preparation, needs: [], program: 'c=1\n\ncurl b' },
          { ...go, code: 'main()', preparation, needs: [], program: 'main()' },
        ],
      }),
    ).toBe(
      '**cURL**\n\n```bash\nc=1\n\ncurl b\n```\n\n**Go**\n\nPrepare the sandbox in a shell:\n\n```bash\nc=1\n```\n\nThen run:\n\n```go\nmain()\n```',
    );
  });

  it('writes the request line as HTTP', () => {
    expect(write({ kind: 'request', method: 'PUT', path: '/pets', mediaType: 'a/b' })).toBe(
      '```http\nPUT /pets\nContent-Type: a/b\n```',
    );
  });

  it('refuses a source that does not exist', () => {
    const evidence = { level: 'page', sources: ['C'] } as const;
    expect(() => write({ kind: 'terms', entries: [['a', { text: 'b', evidence }]] })).toThrow(
      new Error('The sources have no C.'),
    );
  });
});
