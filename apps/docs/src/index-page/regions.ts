import { html } from 'hono/html';
import { type Api, regionsOf, regionUrl } from '../contract.ts';
import { shortTitle } from '../site-header.ts';

/** A client of a region, in place of the mock. */
export const regionSample = `import { bearer, createPlatformClient } from '@ping-password/client';

const platform = createPlatformClient({
  region: 'EU',
  authorization: bearer(process.env['ACCESS_TOKEN'] ?? ''),
});`;

function regionRow(region: string, apis: readonly Api[]) {
  const cells = apis.map(({ document }) => {
    const topLevelDomain = regionsOf(document)[region];
    return topLevelDomain === undefined
      ? html`<td>not offered</td>`
      : html`<td><code>${regionUrl(document, topLevelDomain)}</code></td>`;
  });
  return html`<tr><th scope="row">${region}</th>${cells}</tr>`;
}

/** How to go from the mock to a region. */
export function regions(apis: readonly Api[]) {
  const names = new Set(apis.flatMap(({ document }) => Object.keys(regionsOf(document))));
  return html`
    <section aria-labelledby="regions">
      <h2 id="regions">From the mock to a region</h2>
      <p>The samples call the mock that <code>pnpm start</code> runs on this machine, with fake
        credentials. For a real environment, put your own into <code>ACCESS_TOKEN</code>, or into
        <code>CLIENT_ID</code> and <code>API_KEY</code>. With cURL, replace the base URL by that of
        your region. With the client, replace <code>baseUrl</code> by the region:</p>
      <pre tabindex="0"><code>${regionSample}</code></pre>
      <div class="scroll" role="region" aria-label="Base URLs" tabindex="0">
        <table>
          <thead><tr><th scope="col">Region</th>${apis.map((api) => html`<th scope="col">${shortTitle(api)}</th>`)}</tr></thead>
          <tbody>${[...names].map((region) => regionRow(region, apis))}</tbody>
        </table>
      </div>
    </section>`;
}
