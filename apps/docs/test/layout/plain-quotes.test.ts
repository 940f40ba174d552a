import { expect, it } from 'vitest';
import { withPlainQuotes } from '../../src/layout/plain-quotes.ts';
import { read } from '../built-site.ts';

it('writes quotes as they are between tags, and nothing else', () => {
  expect(
    withPlainQuotes(
      '<a title="&quot;a&quot; &gt; &#39;b&#39;">&quot;a&quot; &lt; &#39;b&#39;</a>&amp;quot;',
    ),
  ).toBe('<a title="&quot;a&quot; &gt; &#39;b&#39;">"a" &lt; \'b\'</a>&amp;quot;');
});

it('is done on every page', async () => {
  expect(await read('platform/import-user/index.html')).not.toMatch(/>[^<]*(&quot;|&#39;)/);
});
