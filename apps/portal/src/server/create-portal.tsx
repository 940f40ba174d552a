import { serveStatic } from '@hono/node-server/serve-static';
import { ApiError } from '@ping-password/client';
import { Hono } from 'hono';
import { explain } from '../explain.ts';
import type { App, AppContext, Services, Variables } from './app.ts';
import type { Assets } from './assets.ts';
import type { Configuration } from './configuration.ts';
import { chooseLanguage } from './language.ts';
import { createOnce } from './once.ts';
import { createPage, type Page } from './pages/layout.tsx';
import { ProblemBox } from './pages/message.tsx';
import { createPing } from './ping.ts';
import { accountRoutes } from './routes/account.tsx';
import { administratorRoutes } from './routes/administrator.tsx';
import { directoryRoutes } from './routes/directory.ts';
import { forgottenRoutes } from './routes/forgotten.ts';
import { signOnRoutes } from './routes/sign-on.tsx';
import { limitForms, ownOrigin, securityHeaders } from './security.ts';
import { createSessions } from './session.ts';
import { createSignOns } from './sign-ons.ts';

/** What is added to the app in development; see `src/drawer`. */
export interface Extension {
  /** Registers middleware and routes before those of the app. */
  register(app: App, services: Services): void;
  readonly environmentOf?: (c: AppContext) => string | undefined;
  readonly now?: (environmentID: string) => Promise<Date>;
}

/** What `createPortal` takes. */
export interface PortalOptions extends Omit<Configuration, 'port' | 'url'> {
  /** Origin that people reach the app by. */
  readonly url: string;
  readonly assets: Assets;
  /** Sends requests to the vendor; the platform's `fetch` unless given. */
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly extension?: Extension | undefined;
  /** Takes a line about each failure; none holds a secret. */
  readonly log?: (line: string) => void;
}

function createServices(options: PortalOptions): Services {
  const { url, baseUrl, assets, administrators, environmentID, extension } = options;
  return {
    url,
    baseUrl,
    assets,
    administrators,
    sessions: createSessions(url.startsWith('https:')),
    once: createOnce(),
    signOnIn: createSignOns(options),
    ping: createPing(options),
    environmentOf: (c) => extension?.environmentOf?.(c) ?? environmentID,
    now: extension?.now ?? (async () => new Date()),
  };
}

function serveFiles(app: App, { folder }: Assets): void {
  app.use('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable');
  });
  app.get('/assets/*', serveStatic({ root: folder }));
  app.get('/favicon.svg', serveStatic({ root: folder }));
}

/** Where the user tries again. A callback works once, so that the sign-on has to begin anew. */
function againPath({ req }: AppContext): string {
  return req.path === '/callback' ? '/sign-on' : req.path + new URL(req.url).search;
}

/** A page that cannot be shown now, with the wait that PingOne asks for. */
function failurePage(c: AppContext, page: Page, error: Error) {
  const texts = c.get('texts');
  const { title = texts.failure.unexpected, ...problem } = explain(error, {
    texts,
    language: c.get('language'),
  });
  const children = (
    <>
      <ProblemBox problem={{ ...problem, title }} texts={texts} />
      <p class="actions">
        <a class="secondary" href={c.req.method === 'GET' ? againPath(c) : '/'}>
          {c.req.method === 'GET' ? texts.failure.again : texts.failure.home}
        </a>
      </p>
    </>
  );
  return page(c, { title: texts.failure.unexpected, status: 502, children });
}

/** A sentence, and the way to the start. */
function ToStart({ c, text }: { c: AppContext; text: string }) {
  return (
    <>
      <p>{text}</p>
      <p class="actions">
        <a class="secondary" href="/">
          {c.get('texts').failure.home}
        </a>
      </p>
    </>
  );
}

/** What a form that is too large gets, before anything of it is read. */
function tooLarge(c: AppContext, page: Page) {
  const { failure } = c.get('texts');
  const children = <ToStart c={c} text={failure.tooLargeText} />;
  return page(c, { title: failure.tooLarge, status: 413, children });
}

/**
 * The app: pages, forms and what they do at PingOne.
 *
 * @example
 * const portal = createPortal({ ...readConfiguration(process.env), url, assets });
 * const response = await portal.request(`${url}/`);
 */
export function createPortal(options: PortalOptions): App {
  const { url, baseUrl, assets, extension, log } = options;
  const services = createServices(options);
  const page = createPage(services);
  const app = new Hono<{ Variables: Variables }>();
  app.use(securityHeaders(new URL(baseUrl).origin), ownOrigin(url));
  serveFiles(app, assets);
  app.use(chooseLanguage(url.startsWith('https:')));
  app.use(limitForms((c: AppContext) => tooLarge(c, page)));
  extension?.register(app, services);
  signOnRoutes(app, services, page);
  accountRoutes(app, services, page);
  forgottenRoutes(app, services, page);
  administratorRoutes(app, services, page);
  directoryRoutes(app, services, page);
  app.notFound((c: AppContext) => {
    const { failure } = c.get('texts');
    const children = <ToStart c={c} text={failure.missingText} />;
    return page(c, { title: failure.missing, status: 404, children });
  });
  // Hono prints the error by default, and an error may hold a request.
  app.onError((error, c: AppContext) => {
    log?.(
      `${c.req.method} ${c.req.path}: ${error instanceof ApiError ? error.message : error.name}`,
    );
    return failurePage(c, page, error);
  });
  return app;
}
