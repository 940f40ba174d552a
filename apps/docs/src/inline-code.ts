import { html } from 'hono/html';

/** A line of Markdown with its code marked up. */
export const inlineCode = (text: string) =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
