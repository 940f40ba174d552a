import type { Call } from './control.ts';

/** What stands for a secret in a call. */
const hidden = '***';

/** Members of a body by name. */
type Members = Readonly<Record<string, unknown>>;

/** How a call says who makes it. */
type Credentials =
  | { readonly kind: 'none' }
  /** A token that the mock issues for whoever made the call. */
  | {
      readonly kind: 'bearer';
      readonly for?: { readonly userID?: string; readonly clientID?: string };
    }
  | { readonly kind: 'basic'; readonly id: string; readonly secret: string };

/** A call as it is sent again. */
export interface Replay {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: Credentials;
  readonly isForm: boolean;
  readonly body?: Members;
}

/** Secrets by name, as far as somebody has filled them in. */
export type Secrets = Readonly<Record<string, string>>;

/** What stands for a secret that nobody has filled in. */
const placeholder = (name: string) => `<${name}>`;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gives a value with other values in place of the secrets, which are named by where they are. */
function filled(
  value: unknown,
  fill: (name: string) => string,
  path: readonly string[] = [],
): unknown {
  if (value === hidden) return fill(path.join('.'));
  if (Array.isArray(value))
    return value.map((item, index) => filled(item, fill, [...path, String(index)]));
  if (!isMembers(value)) return value;
  const known = Object.entries(value).filter(([name]) => name !== hidden);
  return Object.fromEntries(
    known.map(([name, inside]) => [name, filled(inside, fill, [...path, name])]),
  );
}

function filledUrl(url: string, fill: (name: string) => string): string {
  const [path = '', query] = url.split('?', 2);
  if (query === undefined) return path;
  const parameters = query.split('&').map((parameter) => {
    const [name = '', value] = parameter.split('=', 2);
    return value === hidden ? `${name}=${encodeURIComponent(fill(name))}` : parameter;
  });
  return `${path}?${parameters.join('&')}`;
}

function credentialsOf({ entry, request }: Call, fill: (name: string) => string): Credentials {
  const scheme = request.headers['authorization']?.split(' ', 1)[0]?.toLowerCase();
  const { kind, id } = entry.actor;
  if (scheme === 'basic')
    return { kind: 'basic', id: id ?? fill('client ID'), secret: fill('client secret') };
  if (scheme !== 'bearer') return { kind: 'none' };
  if (id === undefined) return { kind: 'bearer' };
  return { kind: 'bearer', for: kind === 'user' ? { userID: id } : { clientID: id } };
}

/** Header fields that are sent again; the others belong to the program that sent them. */
const repeated = ['accept', 'prefer', 'x-mock-fault'];

function headersOf({ entry, request }: Call, fill: (name: string) => string) {
  const fields = Object.entries(request.headers).filter(
    ([name, value]) => repeated.includes(name) && value !== '*/*',
  );
  const { contentType } = entry.request;
  return {
    ...(contentType !== undefined && { 'content-type': contentType }),
    ...Object.fromEntries(fields),
    ...(request.headers['cookie'] !== undefined && { cookie: fill('cookie') }),
  };
}

function replayWith(call: Call, origin: string, fill: (name: string) => string): Replay {
  const { entry, request } = call;
  return {
    method: entry.method,
    url: origin + filledUrl(entry.request.url, fill),
    headers: headersOf(call, fill),
    credentials: credentialsOf(call, fill),
    isForm: entry.request.contentType === 'application/x-www-form-urlencoded',
    ...(request.body && { body: filled(request.body, fill) as Members }),
  };
}

/** The names of the secrets that a call was made with. */
export function secretNames(call: Call): readonly string[] {
  const names = new Set<string>();
  replayWith(call, '', (name) => {
    names.add(name);
    return name;
  });
  return [...names];
}

/** The call to send again, with the secrets that are known and placeholders for the others. */
export const replayOf = (call: Call, origin: string, secrets: Secrets): Replay =>
  replayWith(call, origin, (name) => secrets[name] || placeholder(name));

/** The body as it goes over the wire. */
export function textOf({ body, isForm }: Replay): string | undefined {
  if (!body) return undefined;
  if (!isForm) return JSON.stringify(body);
  return new URLSearchParams(
    Object.entries(body).map(([name, value]) => [name, String(value)]),
  ).toString();
}
