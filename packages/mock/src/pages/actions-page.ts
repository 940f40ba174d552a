import { wirePath } from '@ping-password/contract';
import type { Api } from '@ping-password/sandbox';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');

function section({ name, prefix, document, actions }: Api): string {
  const { info } = document as { info?: { title?: string } };
  const rows = actions.map(
    ({ method, path, mediaType = '', operationId }) => `
          <tr>
            <th scope="row"><code>${escaped(operationId)}</code></th>
            <td><span class="method">${escaped(method)}</span> <code>${escaped(prefix + wirePath(path))}</code></td>
            <td><code>${escaped(mediaType)}</code></td>
          </tr>`,
  );
  return `
      <section class="panel" aria-labelledby="${escaped(name)}">
        <header class="panel-head"><h2 id="${escaped(name)}">${escaped(info?.title ?? name)}</h2>
          <span class="count">${actions.length}</span></header>
        <table class="actions">
          <thead><tr><th scope="col">Action</th><th scope="col">Request</th><th scope="col">Content-Type</th></tr></thead>
          <tbody>${rows.join('')}
          </tbody>
        </table>
      </section>`;
}

const notes = {
  examples: `<p class="note">The sandbox is off: the mock runs with <code>--mode examples</code> and answers from the
        examples of the contract alone, so there is no state to inspect. Start it with
        <code>--mode sandbox</code> for worlds, an inbox, a clock and a journal.</p>`,
  sandbox: '<p class="note"><a href="/">Back to the inspector</a></p>',
};

/** A web page with every action of the mock, which of them a request selects and how. */
export function actionsPage(apis: readonly Api[], mode: 'sandbox' | 'examples'): string {
  const shown = mode === 'sandbox' ? apis : apis.filter(({ name }) => name !== 'control');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Actions of the password mock</title>
    <link rel="icon" href="/_inspector/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/_inspector/index.css">
  </head>
  <body>
    <header class="bar"><div class="brand"><img src="/_inspector/favicon.svg" alt="" width="36" height="36">
      <h1>Password mock<small>All actions, picked by method, path and Content-Type</small></h1></div></header>
    <main class="list">
      ${notes[mode]}${shown.map(section).join('')}
    </main>
  </body>
</html>
`;
}
