import { html } from 'hono/html';
import { describe, expect, it } from 'vitest';
import { breakablePath, inlineHtml, inlineMarkdown, plainText } from '../../src/content/inline.ts';
import { createSite } from '../../src/site.ts';

const site = createSite('/docs/');
const rendered = (text: string) => String(html`${inlineHtml(site, text)}`);

describe('inlineHtml', () => {
  it.each([
    ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
    ['`a<b`', '<code>a&lt;b</code>'],
    ['**bold `code`**', '<b>bold <code>code</code></b>'],
    ['[Read](/platform/read-user/#top)', '<a href="/docs/platform/read-user/#top">Read</a>'],
    ['[`x[]`](https://a.example)', '<a href="https://a.example"><code>x[]</code></a>'],
    ['`**no**` [no] (no)', '<code>**no**</code> [no] (no)'],
    ['`application/vnd.a+json`', '<code>application/<wbr>vnd<wbr>.a<wbr>+json</code>'],
  ])('writes %s', (text, expected) => {
    expect(rendered(text)).toBe(expected);
  });
});

describe('breakablePath', () => {
  it('breaks before a slash and nowhere else', () => {
    expect(String(html`${breakablePath('/{id}/as.well-known')}`)).toBe(
      '<span class="whole">/{id}</span><wbr><span class="whole">/as.well-known</span>',
    );
  });
});

describe('inlineMarkdown', () => {
  it('links the Markdown of a page, and other files as they are', () => {
    expect(
      inlineMarkdown(site, '[a](/), [b](/platform/read-user/#top), [c](/openapi/a.yaml), [d](#e)'),
    ).toBe(
      '[a](/docs/index.md), [b](/docs/platform/read-user.md#top), [c](/docs/openapi/a.yaml), [d](#e)',
    );
  });
});

describe('plainText', () => {
  it('drops the marks', () => {
    expect(plainText('**A** `b` [c `d`](/e/)')).toBe('A b c d');
  });
});
