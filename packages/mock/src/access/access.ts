import type { IncomingMessage } from 'node:http';
import { type Answer, vendorError } from '@ping-password/sandbox';
import { isMetrics } from '../operations/metrics.ts';
import type { AccessOptions } from './access-options.ts';
import { type ControlToken, createControlToken } from './control-token.ts';
import { hostNameOf, isLoopback, listenerName, readHostName } from './host-name.ts';

/** Who may call the control API and open the inspector. */
export interface Access {
  /** The refusal of a request; `undefined` lets it pass. */
  refuse(request: IncomingMessage): Answer | undefined;
  /** Answers the inspector, which sends the control token once; absent when there is no token. */
  readonly openSession?: ControlToken['openSession'] | undefined;
}

/**
 * Reads an origin that somebody wants to allow.
 *
 * @throws TypeError when it is more or less than an origin.
 */
function readOrigin(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin !== 'null' && [origin, `${origin}/`].includes(text.toLowerCase())) return origin;
  throw new TypeError(
    `--allow-origin takes a scheme, a host and perhaps a port, such as https://app.test, not "${text}".`,
  );
}

const forbidden = (message: string) => vendorError(403, message);

const foreignHost = (name: string | undefined) =>
  forbidden(
    name === undefined
      ? 'Send a Host header with the name of this machine, such as 127.0.0.1.'
      : `The host name ${name} is not one of this mock. To allow it, start the mock with --allow-host ${name}.`,
  );

const foreignOrigin = (origin: string) =>
  forbidden(
    origin === 'null'
      ? 'A page without an origin, such as a file, may not call the control API. Serve it from 127.0.0.1.'
      : `Pages of ${origin} may not call the control API. To allow them, start the mock with --allow-origin ${origin}.`,
  );

/** Whether the page of an origin was served under the host name that the request names. */
const isSameOrigin = (origin: string, host: string) =>
  /^https?:\/\/(.*)$/.exec(origin)?.[1] === host;

/**
 * The check of host names and origins. On this machine alone, the host name decides first, whatever
 * the origin says: a page of another site can lead its own name here (DNS rebinding), and then both
 * agree. A mock that listens beyond this machine is called by programs under any name.
 */
function createHostRule({ allowHosts = [], allowOrigins = [] }: AccessOptions, listensOn: string) {
  const listener = listenerName(listensOn);
  const hosts = new Set([
    listener,
    ...allowHosts.map((name) => readHostName(name, '--allow-host')),
  ]);
  const origins = new Set(allowOrigins.map(readOrigin));
  const isLocal = isLoopback(listener);
  return ({ headers: { host = '', origin } }: IncomingMessage): Answer | undefined => {
    const name = hostNameOf(host);
    const isKnown = isLoopback(name) || (name !== undefined && hosts.has(name));
    if (isLocal && !isKnown) return foreignHost(name);
    if (origin === undefined || origins.has(origin)) return undefined;
    if (isSameOrigin(origin, host)) return isKnown ? undefined : foreignHost(name);
    return isLoopback(name) && isLoopback(hostNameOf(origin)) ? undefined : foreignOrigin(origin);
  };
}

const isControl = (url: string) => /^\/_mock(?:[/?]|$)/.test(url);
const isInspector = (url: string) => /^\/(?:_inspector(?:[/?]|$)|\?|$)/.test(url);

/**
 * Decides who may call the control API and open the inspector; the vendor's APIs have rules of their
 * own.
 *
 * @param listensOn the address that the server listens on.
 * @throws TypeError when an option cannot be read.
 */
export function createAccess(options: AccessOptions, listensOn: string): Access {
  const refuseHost = createHostRule(options, listensOn);
  const { controlToken } = options;
  const token = controlToken === undefined ? undefined : createControlToken(controlToken);
  return {
    refuse(request) {
      const { url = '/' } = request;
      const needsToken = isControl(url) || isMetrics(url);
      if (!needsToken && !isInspector(url)) return undefined;
      return refuseHost(request) ?? (needsToken ? token?.refuse(request) : undefined);
    },
    openSession: token?.openSession,
  };
}
