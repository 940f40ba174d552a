import type { SignOn } from '@ping-password/client/sign-on';
import type { Context, Hono } from 'hono';
import type { Language, Texts } from '../texts.ts';
import type { Assets } from './assets.ts';
import type { Once } from './once.ts';
import type { Ping } from './ping.ts';
import type { Sessions } from './session.ts';

/** What the app keeps of a request. */
export interface Variables {
  readonly language: Language;
  readonly texts: Texts;
  sessionID?: string;
}

/** A request of the app. */
export type AppContext = Context<{ Variables: Variables }>;

/** The app. */
export type App = Hono<{ Variables: Variables }>;

/** What the routes work with. */
export interface Services {
  /** Origin of the app. */
  readonly url: string;
  /** Base URL of the APIs. */
  readonly baseUrl: string;
  readonly assets: Assets;
  readonly sessions: Sessions;
  readonly once: Once;
  /** The sign-on of an environment. */
  readonly signOnIn: (environmentID: string) => SignOn;
  readonly ping: Ping;
  readonly administrators: readonly string[];
  /** Environment that a request is about. */
  environmentOf(c: AppContext): string;
  /** The time by which passwords age. */
  now(environmentID: string): Promise<Date>;
}
