import { html } from 'hono/html';
import type { Site } from '../site.ts';

const pattern = /`([^`]+)`|\*\*(.+?)\*\*|\[((?:`[^`]*`|[^\]`])*)\]\(([^()\s]*)\)/;

const punctuation = /(?<=[/_,:])(?=[^/\s])|(?=[.+?&#])/;
const anywhere = new RegExp(`${punctuation.source}|(?<=[a-z])(?=[A-Z])`);

/** Code that breaks at its punctuation, and inside a long word before a capital letter. */
export const breakable = (text: string) =>
  text
    .split(text.length > 20 ? anywhere : punctuation)
    .map((part, index) => html`${index > 0 ? html`<wbr>` : ''}${part}`);

/** A path that breaks before a slash and nowhere else. */
export const breakablePath = (path: string) =>
  path
    .split(/(?=\/)/)
    .map((part, index) => html`${index > 0 ? html`<wbr>` : ''}<span class="whole">${part}</span>`);

function codeMarkup(text: string) {
  if (text.startsWith('/')) return html`<code>${breakablePath(text)}</code>`;
  return html`<code>${text.length > 14 ? breakable(text) : text}</code>`;
}

const longHtml = (word: string) => (word.startsWith('/') ? breakablePath(word) : breakable(word));

/** Text whose longest words may break, a path before its slashes. */
const wordsHtml = (text: string) =>
  text.split(/(\S{15,})/).map((part, index) => (index % 2 ? longHtml(part) : part));

/** Inline Markdown as HTML. */
export function inlineHtml(site: Site, text: string): unknown {
  const match = pattern.exec(text);
  if (!match) return wordsHtml(text);
  const [whole, code, bold, label, href] = match;
  const rest = text.slice(match.index + whole.length);
  const marked =
    code !== undefined
      ? codeMarkup(code)
      : bold !== undefined
        ? html`<b>${inlineHtml(site, bold)}</b>`
        : html`<a href="${site.href(href ?? '')}">${inlineHtml(site, label ?? '')}</a>`;
  return html`${wordsHtml(text.slice(0, match.index))}${marked}${inlineHtml(site, rest)}`;
}

/** Inline Markdown with the links of the site made whole. */
export const inlineMarkdown = (site: Site, text: string): string =>
  text.replace(/\]\((\/[^()\s]*)\)/g, (_, href: string) => `](${site.markdownHref(href)})`);

/** Inline Markdown without its marks. */
export const plainText = (text: string): string =>
  text
    .replace(/\[((?:`[^`]*`|[^\]`])*)\]\([^()\s]*\)/g, '$1')
    .replaceAll('**', '')
    .replaceAll('`', '');
