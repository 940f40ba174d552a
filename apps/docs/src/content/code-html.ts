import { html } from 'hono/html';

type Html = ReturnType<typeof html> | string;

/** A button that shows only where its script runs; `copied` is what it copies. */
export const copyButton = (what: string, copied: string) =>
  html`<button type="button" class="copy" data-copy="${copied}">Copy<span class="unseen"> ${what}</span></button>`;

/** A button that shows only where its script runs; what it runs is in the data of an element around it. */
export const runButton = (words: string) =>
  html`<button type="button" class="run">${words}</button>`;

/** A button that copies a sample and, before it, what prepares the sandbox. */
export const copyWithPreparation = html`<button type="button" class="copy whole">Copy with preparation</button> `;

/** Code in a box that scrolls; a label stands above it, beside the button that copies. */
export const codeHtml = (source: string, label: unknown = '', more: Html = '') => html`
<figure class="code"><figcaption><span>${label}</span> ${more}<button type="button" class="copy">Copy</button></figcaption>
<pre tabindex="0"><code>${source}</code></pre></figure>`;
