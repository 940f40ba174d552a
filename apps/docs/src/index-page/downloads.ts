import { html } from 'hono/html';
import { type Api, openapiFile, postmanFile } from '../contract.ts';
import { shortTitle } from '../site-header.ts';

const download = (api: Api, view: string) =>
  ['yaml', 'json'].map((format) => {
    const file = openapiFile(api, view, format);
    return html`<a href="${file}" aria-label="${shortTitle(api)}, ${view} view, ${format.toUpperCase()}" download>${format.toUpperCase()}</a> `;
  });

/** The documents to download. */
export const downloads = (apis: readonly Api[]) => html`
  <section aria-labelledby="openapi">
    <h2 id="openapi">OpenAPI documents</h2>
    <p>Each API comes in two views. The <b>action view</b> has one operation per action, named by a
      fragment after the path that is never sent: take it for generators, most of which then send the
      right Content-Type. The <b>wire view</b> has one operation per method and path, as OpenAPI wants
      it: take it for gateways, validators and traffic checks.</p>
    <table class="compact">
      <thead><tr><th scope="col">API</th><th scope="col">Wire view</th><th scope="col">Action view</th></tr></thead>
      <tbody>${apis.map(
        (api) => html`
        <tr><th scope="row">${shortTitle(api)}</th><td>${download(api, 'wire')}</td><td>${download(api, 'actions')}</td></tr>`,
      )}
      </tbody>
    </table>
    <h3 id="postman">Postman</h3>
    <p>A <a href="${postmanFile('collection')}" download>collection</a> with a request per action, and
      an <a href="${postmanFile('environment')}" download>environment</a> for the mock on your
      machine.</p>
  </section>`;
