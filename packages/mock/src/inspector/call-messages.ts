import type { Call } from './control.ts';
import { element } from './element.ts';

const field = ([name, value]: [string, string]) =>
  element('div', '', element('dt', '', name), element('dd', '', value));

function message(title: string, line: string, { headers, body }: Call['request']): HTMLElement {
  const fields = Object.entries(headers).map(field);
  const text = body && JSON.stringify(body, null, 2);
  return element(
    'section',
    'message',
    element('h3', '', title, ' ', element('code', '', line)),
    element('dl', 'headers', ...fields),
    text === undefined
      ? element('p', 'hint', 'No body that the journal keeps.')
      : element(
          'pre',
          { class: 'body', tabindex: 0, 'aria-label': `Body of the ${title.toLowerCase()}` },
          text,
        ),
  );
}

/** The request and the response of a call, with stars for their secrets. */
export function callMessages({ entry, request, response }: Call): HTMLElement {
  const status = entry.status === 0 ? 'cut before an answer' : String(entry.status);
  return element(
    'div',
    'messages',
    message('Request', `${entry.method} ${entry.request.url}`, request),
    message('Response', status, response),
  );
}
