import { resolveReference } from '@ping-password/contract';
import { html } from 'hono/html';
import { type Api, regionUrl } from '../contract.ts';
import { inlineCode } from '../inline-code.ts';
import { referencePage, shortTitle } from '../site-header.ts';
import { guidanceOf } from './guidance.ts';

function credentialsOf({ document, actions }: Api): string[] {
  const names = new Set(actions.flatMap(({ security }) => security.flat()));
  return [...names].map((name) => {
    const scheme = resolveReference(document, { $ref: `#/components/securitySchemes/${name}` });
    return (scheme as { description?: string }).description ?? name;
  });
}

const card = (api: Api) => html`
  <li class="card">
    <h3><a href="${referencePage(api)}">${shortTitle(api)}</a></h3>
    <p>${inlineCode(guidanceOf(api))}</p>
    <dl>
      <dt>Base URL</dt>
      <dd><code>${regionUrl(api.document, '{tld}')}</code></dd>
      <dt>Credentials</dt>
      ${credentialsOf(api).map((text) => html`<dd>${inlineCode(text)}</dd>`)}
      <dt>Actions</dt>
      <dd>${api.actions.length}</dd>
    </dl>
  </li>`;

/** Which API to use when. */
export const apiCards = (apis: readonly Api[]) => html`
  <section aria-labelledby="apis">
    <h2 id="apis">Which API to use when</h2>
    <ul class="cards">${apis.map(card)}</ul>
  </section>`;
