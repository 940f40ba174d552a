import type { Child } from 'hono/jsx';
import type { AppContext, Services } from '../app.ts';
import { MessageBox } from './message.tsx';

/** A page of the app. */
export interface PageOptions {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly status?: 200 | 400 | 403 | 404 | 413 | 422 | 502 | 503;
  readonly children: Child;
  /** Narrow pages are forms. */
  readonly wide?: boolean;
}

/** The address of this page in another language. */
function inLanguage(c: AppContext, code: string): string {
  // An answer to a form has no address of its own that could be asked for again.
  const url = new URL(c.req.url);
  url.searchParams.set('lang', code);
  // Two slashes at the beginning would name a host.
  return `${url.pathname.replace(/^\/+/, '/')}${url.search}`;
}

function Navigation({ c, services }: { c: AppContext; services: Services }) {
  const { nav, menu } = c.get('texts');
  const user = services.sessions.find(c)?.user;
  const items: [string, string][] = [
    ...(user
      ? ([
          ['/account', nav.account],
          ['/account/password', nav.password],
        ] as [string, string][])
      : []),
    ...(user && services.administrators.includes(user.username)
      ? ([['/users', nav.administrator]] as [string, string][])
      : []),
    ['/directory', nav.directory],
  ];
  return (
    <nav aria-label={menu}>
      <ul>
        {items.map(([href, label]) => (
          <li>
            <a href={href} aria-current={c.req.path === href ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
        <li>
          {user ? (
            <form method="post" action="/sign-off">
              <button class="link" type="submit">
                {nav.signOff}
              </button>
            </form>
          ) : (
            <a href="/sign-on">{nav.signOn}</a>
          )}
        </li>
      </ul>
    </nav>
  );
}

function Head({ c, services, title }: { c: AppContext; services: Services; title: string }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} · ${c.get('texts').brand}`}</title>
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {services.assets.styles.map((href) => (
        <link rel="stylesheet" href={href} />
      ))}
      <script type="module" src={services.assets.script}></script>
    </head>
  );
}

function Header({ c, services }: { c: AppContext; services: Services }) {
  const texts = c.get('texts');
  return (
    <header class="top">
      <a class="brand" href="/">
        <img src="/favicon.svg" alt="" width="32" height="32" />
        {texts.brand}
      </a>
      <Navigation c={c} services={services} />
      <a
        class="language"
        href={inLanguage(c, texts.language.otherCode)}
        lang={texts.language.otherCode}
        hreflang={texts.language.otherCode}
      >
        {texts.language.other}
      </a>
    </header>
  );
}

/** Creates the function that answers with a page; what the session has to say once, it says. */
export function createPage(services: Services) {
  return (c: AppContext, { title, lead, status = 200, children, wide }: PageOptions) => {
    const texts = c.get('texts');
    const session = services.sessions.find(c);
    const notice = session?.notice;
    if (session) session.notice = undefined;
    const page = (
      <html lang={c.get('language')}>
        <Head c={c} services={services} title={title} />
        <body>
          <a class="skip" href="#content">
            {texts.skip}
          </a>
          <Header c={c} services={services} />
          <main id="content" tabindex={-1} class={wide ? 'wide' : undefined}>
            {notice && (
              <MessageBox tone={notice.tone ?? 'good'} title={notice.title} text={notice.text} />
            )}
            <h1>{title}</h1>
            {lead && <p class="lead">{lead}</p>}
            {children}
          </main>
          <footer>{texts.footer}</footer>
        </body>
      </html>
    );
    return c.html(`<!doctype html>${page}`, status);
  };
}

/** Answers with a page. */
export type Page = ReturnType<typeof createPage>;
