import { unwrap } from '@ping-password/client';
import { raw } from 'hono/html';
import { isIdentifier } from '../input.ts';
import type { App, AppContext, Services } from '../server/app.ts';
import type { Extension } from '../server/create-portal.tsx';
import type { Session } from '../server/session.ts';
import { names, type Wanted, wantedIn } from './address.ts';
import { Panel, type PanelProps } from './panel.tsx';
import { createSandboxControl, type SandboxControl } from './sandbox.ts';
import { faultOf, scenarios } from './scenarios.ts';
import { styles } from './styles.ts';

interface Arranged {
  readonly key: string;
  readonly environmentID: string;
  readonly problem?: string;
}

/** Makes the world as an address asks for it; the session begins anew. */
async function arrange(
  sandbox: SandboxControl,
  services: Services,
  session: Session,
  { wanted, environmentID }: { wanted: Wanted; environmentID: string },
): Promise<void> {
  session.user = undefined;
  session.recovery = undefined;
  session.notice = undefined;
  await sandbox.begin(environmentID);
  const { scenario = '', persona = 'user.ok', advance, fault } = wanted;
  const found = Object.hasOwn(scenarios, scenario) ? scenarios[scenario] : undefined;
  await found?.arrange({ sandbox, services, session, environmentID, persona });
  if (advance) await sandbox.advance(environmentID, advance);
  const path = { environmentID };
  if (fault) await unwrap(sandbox.control.setFaults({ path, body: { faults: [faultOf(fault)] } }));
}

const shortest = (error: unknown): string =>
  error instanceof Error ? error.message : 'It failed.';

async function panelFor(
  c: AppContext,
  sandbox: SandboxControl,
  shown: Pick<PanelProps, 'mockUrl' | 'portalUrl' | 'environmentID' | 'problem'>,
): Promise<string> {
  const path = { environmentID: shown.environmentID };
  const { control } = sandbox;
  const none = { data: undefined };
  const [clock, users, mails, journal] = await Promise.all([
    control.readClock({ path }).catch(() => none),
    control.listUsers({ path }).catch(() => none),
    control.listMessages({ path }).catch(() => none),
    control.readJournal({ path, query: { limit: 40 } }).catch(() => none),
  ]);
  const query = new URL(c.req.url).searchParams;
  const wanted = wantedIn(query);
  const calls = journal.data?.entries.filter(({ api }) => api !== 'control').slice(-8) ?? [];
  const panel = (
    <Panel
      {...shown}
      wanted={wanted ?? {}}
      open={wanted !== undefined}
      clock={clock.data}
      personas={
        users.data?.users.filter(({ api }) => api === 'platform').map(({ username }) => username) ??
        []
      }
      mails={mails.data?.messages.slice(-5) ?? []}
      calls={calls}
      rest={[...query].filter(([name]) => !(names as readonly string[]).includes(name))}
      path={c.req.path}
    />
  );
  return String(raw(await panel.toString()));
}

/** Puts the drawer into a page, and its style. */
async function addPanel(c: AppContext, panel: string): Promise<void> {
  const html = await c.res.text();
  const page = html
    .replace('</head>', '<link rel="stylesheet" href="/drawer/styles.css"/></head>')
    .replace('</body>', () => `${panel}</body>`);
  c.res = new Response(page, { status: c.res.status, headers: c.res.headers });
}

/** The form of the drawer leads here, and from here to the page, with the rest in the address. */
function toPage(app: App, forget: (c: AppContext) => void): void {
  app.get('/drawer', (c) => {
    const query = new URL(c.req.url).searchParams;
    const page = query.get('page') ?? '/';
    const scenario = query.get('scenario') ?? '';
    const own = Object.hasOwn(scenarios, scenario) ? scenarios[scenario]?.page : undefined;
    for (const name of ['page', ...names])
      if (name === 'page' || !query.get(name)) query.delete(name);
    forget(c);
    const path = /^\/(?![/\\])/.test(page) ? page : '/';
    return c.redirect(`${own ?? path}${query.size > 0 ? `?${query}` : ''}`, 303);
  });
}

/** The environment of a flow that somebody else has begun. */
function asked(c: AppContext): string | undefined {
  const environmentID = c.req.query('environmentId');
  return isIdentifier(environmentID) ? environmentID : undefined;
}

type Options = { readonly baseUrl: string; readonly environmentID: string };

/** What was arranged for each session, and where. */
function createArranging(options: Options, sandbox: SandboxControl) {
  const arranged = new WeakMap<Session, Arranged>();
  return {
    stateOf: (session: Session | undefined) => session && arranged.get(session),
    forget: (session: Session | undefined) => session && arranged.delete(session),
    arrangeFor: async (c: AppContext, services: Services) => {
      const wanted = wantedIn(new URL(c.req.url).searchParams);
      if (c.req.method !== 'GET' || !wanted) return;
      const key = JSON.stringify(wanted);
      const session = services.sessions.open(c);
      if (arranged.get(session)?.key === key) return;
      const environmentID = wanted.world ?? options.environmentID;
      try {
        await arrange(sandbox, services, session, { wanted, environmentID });
        arranged.set(session, { key, environmentID });
      } catch (error) {
        arranged.set(session, { key, environmentID, problem: shortest(error) });
      }
    },
  };
}

/**
 * The drawer beside the app, in development: scenarios by address, clock, inbox, and the last calls with
 * their reasons. Delete this folder, and the app is as it is in production.
 *
 * @param options base URL of the mock, and environment of the app.
 */
export function createDrawer(options: Options): Extension {
  const { baseUrl } = options;
  const sandbox = createSandboxControl(baseUrl);
  const { stateOf, forget, arrangeFor } = createArranging(options, sandbox);
  let sessions: Services['sessions'] | undefined;
  return {
    // In development, the sign-on page serves every world of the mock.
    environmentOf: (c) => asked(c) ?? stateOf(sessions?.find(c))?.environmentID,
    now: sandbox.now,
    register: (app, services) => {
      sessions = services.sessions;
      app.get('/drawer/styles.css', (c) =>
        c.body(styles, 200, { 'content-type': 'text/css; charset=utf-8' }),
      );
      toPage(app, (c) => void forget(services.sessions.find(c)));
      app.use(async (c, next) => {
        await arrangeFor(c, services);
        const session = services.sessions.find(c);
        // Whom the drawer signed on has no session at PingOne to end.
        if (c.req.path === '/sign-off' && session?.user?.idToken === '') {
          services.sessions.end(c);
          return c.redirect('/', 303);
        }
        await next();
        if (!c.res.headers.get('content-type')?.startsWith('text/html')) return undefined;
        const { environmentID = options.environmentID, problem } =
          stateOf(services.sessions.find(c)) ?? {};
        const urls = { mockUrl: baseUrl, portalUrl: services.url };
        await addPanel(c, await panelFor(c, sandbox, { ...urls, environmentID, problem }));
        return undefined;
      });
    },
  };
}
