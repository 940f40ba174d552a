import type { components, paths } from '@ping-password/contract/control';
import { askForToken } from './token-dialog.ts';

export type Schemas = components['schemas'];
export type World = Schemas['World'];
export type User = Schemas['SandboxUser'];
export type Message = Schemas['Message'];
export type Fault = Schemas['Fault'];
export type Snapshot = Schemas['Snapshot'];
export type Clock = Schemas['Clock'];
export type JournalEntry = Schemas['JournalEntry'];
export type Call = Schemas['Call'];

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
export type Path = keyof paths;
type Operation<P extends Path, M extends Method> = NonNullable<paths[P][M]>;
type Json<Message> = Message extends { content: { 'application/json': infer Body } } ? Body : never;

/** The body that an action takes; `undefined` when it takes none. */
export type BodyOf<P extends Path, M extends Method> =
  Operation<P, M> extends { requestBody: infer Request }
    ? Json<Request>
    : Operation<P, M> extends { requestBody?: infer Request }
      ? Json<NonNullable<Request>> | undefined
      : undefined;

/** What an action answers when it succeeds. */
export type AnswerOf<P extends Path, M extends Method> =
  Operation<P, M> extends { responses: infer Responses }
    ? Json<Responses[keyof Responses & (200 | 201)]>
    : never;

/** Parameters by name: those that the path has in braces, and those of the query. */
export type Parameters = Readonly<Record<string, string>>;

/** Whether an action may be called at a path. */
export type MethodOf<P extends Path> = {
  [M in Method]: paths[P][M] extends object ? M : never;
}[Method];

const root = '/_mock';

/** Where a call goes: the path with its braces filled in, and the rest as the query. */
export function urlOf(path: Path, parameters: Parameters = {}): string {
  const query = new URLSearchParams(parameters);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    query.delete(name);
    return encodeURIComponent(parameters[name] ?? '');
  });
  return `${root}${filled}${query.size > 0 ? `?${query}` : ''}`;
}

/** What a failure says, in the vendor's form or in whatever came. */
function messageOf(status: number, body: Partial<Schemas['ErrorBody']> | undefined): string {
  const { message = `The mock answered ${status}.`, details = [] } = body ?? {};
  return [message, ...details.map((detail) => detail.message)].join(' ');
}

/**
 * Calls the control API.
 *
 * @throws Error whose message is for the person in front of the page.
 */
export async function call<P extends Path, M extends MethodOf<P>>(
  method: M,
  path: P,
  parameters?: Parameters,
  body?: BodyOf<P, M>,
): Promise<AnswerOf<P, M>> {
  const send = () =>
    fetch(urlOf(path, parameters), {
      method: method.toUpperCase(),
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    }).catch(() => {
      throw new Error('The mock does not answer. Is it still running?');
    });
  let response = await send();
  while (response.status === 401) {
    await askForToken();
    response = await send();
  }
  const text = await response.text();
  const answer = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) throw new Error(messageOf(response.status, answer));
  return answer as AnswerOf<P, M>;
}

/** Whether programs, which have no cookie of the inspector, have to send a control token. */
export const needsControlToken = async (): Promise<boolean> =>
  (await fetch(root, { credentials: 'omit' })).status === 401;
