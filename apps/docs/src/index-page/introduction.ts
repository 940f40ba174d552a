import { wirePath } from '@ping-password/contract';
import { html } from 'hono/html';
import type { Api } from '../contract.ts';
import { type ActionEntry, breakable, pathMarkup, sharedLines } from '../reference/action-entry.ts';
import { referencePage, shortTitle } from '../site-header.ts';

const shown = 4;

/** One request line and the actions that its Content-Type picks: what the whole project is about. */
function example(entries: readonly ActionEntry[]) {
  const [line = []] = sharedLines(entries);
  const [first] = line;
  if (!first) return '';
  const { method, path } = first.action;
  return html`
    <figure class="line">
      <p class="request"><b class="method">${method}</b> ${pathMarkup(wirePath(path))}</p>
      <ul>${line.slice(0, shown).map(
        ({ action, summary, href }) => html`
        <li><code>${breakable(action.mediaType ?? 'no body')}</code> <a href="${href}">${summary}</a></li>`,
      )}
      </ul>
      <figcaption>One request line, ${line.length} actions. The Content-Type picks.</figcaption>
    </figure>`;
}

const door = (title: string, text: string, content: unknown) => html`
  <li class="card"><h3>${title}</h3><p>${text}</p>${content}</li>`;

/** What the project is, and the three ways in. */
export const introduction = (
  apis: readonly Api[],
  control: Api,
  entries: readonly ActionEntry[],
) => html`
  <section class="introduction">
    <div>
      <h1>Every password action has an entry of its own</h1>
      <p class="lead">Ping Identity’s password APIs tell actions apart by method, path
        <em>and Content-Type</em>, which most OpenAPI tools cannot express. Here each action has its
        own reference entry, types, runnable samples and mock answers.</p>
    </div>
    ${example(entries)}
  </section>
  <section aria-labelledby="get-started">
    <h2 id="get-started">Get started</h2>
    <ul class="cards">
      ${door(
        'Install the client',
        'A typed client for each API. The path names the action, and the types tie the body and the answer to it. Not published yet: use it inside a clone.',
        html`<pre tabindex="0"><code>npm install @ping-password/client</code></pre>`,
      )}
      ${door(
        'Read the reference',
        'Every request, answer and error with examples, and with samples that run as they are.',
        html`<ul class="links">${apis.map((api) => html`<li><a href="${referencePage(api)}">${shortTitle(api)}</a></li>`)}</ul>`,
      )}
      ${door(
        'Run the mock',
        'A sandbox that remembers, with users in every state and a clock to move. In a clone of the project, this starts it, with this documentation and a sample app.',
        html`<pre tabindex="0"><code>npx -y pnpm@12 start</code></pre>
        <ul class="links">
          <li><a href="sandbox.html">What the sandbox does</a></li>
          <li><a href="${referencePage(control)}">${shortTitle(control)}</a></li>
        </ul>`,
      )}
    </ul>
  </section>`;
