import { html } from 'hono/html';
import { type Api, openapiFile } from '../contract.ts';
import { shortTitle } from '../site-header.ts';

const download = (api: Api, view: string) =>
  ['yaml', 'json'].map((format) => {
    const file = openapiFile(api, view, format);
    return html`<a href="${file}" aria-label="${shortTitle(api)}, ${view} view, ${format.toUpperCase()}" download>${format.toUpperCase()}</a> `;
  });

/** The OpenAPI documents to download. */
export const downloads = (apis: readonly Api[]) => html`
  <section aria-labelledby="openapi">
    <h2 id="openapi">OpenAPI documents</h2>
    <p>Each API comes in two views. The <b>wire view</b> has one operation per method and path, as
      OpenAPI wants it: take it for generators, gateways and traffic checks. The <b>action view</b>
      has one operation per action, named by a fragment after the path that is never sent: the
      client, the mock and this reference are made from it.</p>
    <table class="compact">
      <thead><tr><th scope="col">API</th><th scope="col">Wire view</th><th scope="col">Action view</th></tr></thead>
      <tbody>${apis.map(
        (api) => html`
        <tr><th scope="row">${shortTitle(api)}</th><td>${download(api, 'wire')}</td><td>${download(api, 'actions')}</td></tr>`,
      )}
      </tbody>
    </table>
  </section>`;
