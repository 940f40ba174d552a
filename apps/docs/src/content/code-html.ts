import { html } from 'hono/html';

/** A button that shows only where its script runs; `copied` is what it copies. */
export const copyButton = (what: string, copied: string) =>
  html`<button type="button" class="copy" data-copy="${copied}">Copy<span class="unseen"> ${what}</span></button>`;

/** A button that shows only where its script runs; what it runs is in the data of an element around it. */
export const runButton = (words: string) =>
  html`<button type="button" class="run">${words}</button>`;

/** Code in a box that scrolls; a label stands above it, beside the button that copies. */
export const codeHtml = (source: string, label: unknown = '') => html`
<figure class="code"><figcaption><span>${label}</span> <button type="button" class="copy">Copy</button></figcaption>
<pre tabindex="0"><code>${source}</code></pre></figure>`;
