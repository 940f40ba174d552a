import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { extname } from 'node:path';
import type { Answer, Api } from '@ping-password/sandbox';
import { actionsPage } from './actions-page.ts';
import { controlIndex } from './control-index.ts';
import { describeApis } from './describe-apis.ts';

const built = new URL('../../dist/inspector/', import.meta.url);

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const answer = (extension: string, text: string): Answer => ({
  status: 200,
  headers: {
    'content-type': mediaTypes[extension] ?? 'text/plain; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    vary: 'Accept',
  },
  text,
});

/**
 * The files of the inspector by name. Only these are ever served, whatever a path looks like.
 *
 * @throws Error when the inspector is not built.
 */
function readFiles(): ReadonlyMap<string, Answer> {
  if (!existsSync(new URL('main.js', built)))
    throw new Error('The inspector is not built; build the mock first.');
  const names = readdirSync(built).filter((name) => extname(name) in mediaTypes);
  return new Map(
    names.map((name) => [name, answer(extname(name), readFileSync(new URL(name, built), 'utf8'))]),
  );
}

/** Every action that a fault can be limited to. */
const faultyActions = (apis: readonly Api[]) =>
  apis
    .filter(({ name }) => name !== 'control')
    .flatMap(({ name, actions }) => actions.map(({ operationId }) => ({ api: name, operationId })));

/** What the mock shows to people, at the origin where they see it; `undefined` leaves a request to the APIs. */
export type Pages = (request: IncomingMessage, origin: string) => Answer | undefined;

/**
 * Creates the pages of the mock: the inspector, or the list of actions where there is no sandbox to
 * inspect. A caller that does not ask for HTML gets the list as plain text.
 */
export function createPages(apis: () => readonly Api[], mode: 'sandbox' | 'examples'): Pages {
  let files: ReadonlyMap<string, Answer> | undefined;
  const file = (name: string) => {
    files ??= readFiles();
    return files.get(name);
  };
  const start = () =>
    mode === 'sandbox' ? file('index.html') : answer('.html', actionsPage(apis(), mode));
  return ({ method = 'GET', url = '/', headers }, origin) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    const [path = '/'] = url.split('?', 1);
    if (path === '/') return headers.accept?.includes('text/html') ? start() : describeApis(apis());
    if (path === '/_mock' || path === '/_mock/') return controlIndex(origin, mode);
    if (!path.startsWith('/_inspector/')) return undefined;
    if (path === '/_inspector/actions') return answer('.html', actionsPage(apis(), mode));
    if (path === '/_inspector/actions.json')
      return answer('.json', JSON.stringify(faultyActions(apis())));
    return file(path.slice('/_inspector/'.length));
  };
}
