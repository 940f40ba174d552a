import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox } from '@ping-password/sandbox';
import type { Suite } from '../../src/live/cases/suite.ts';

/** A request that the tenant got. */
export interface Got {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly mediaType: string;
  readonly accept: string;
  /** The body; without one, an empty text. */
  readonly body: string;
}

/** Answers a request otherwise than the sandbox, or leaves it to the sandbox. */
export type Otherwise = (
  got: Got,
  sandbox: () => Promise<Response>,
) => Promise<Response> | Response | undefined;

/** A sandbox behind a socket that creates and deletes populations as PingOne does. */
export interface TestTenant {
  readonly url: string;
  readonly environmentID: string;
  readonly requests: readonly Got[];
  /** The names of the users, populations and policies that there are. */
  names(): Promise<string[]>;
  close(): Promise<void>;
}

export const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';

/** A suite without cases, for what is about statements. */
export const noCases: Suite = {
  cases: [],
  personaNames: new Map(),
  standIns: {
    environmentID,
    flowID: '',
    passwordPolicyID: '',
    clientID: '',
    redirectURI: '',
    currentPassword: '',
    newPassword: '',
  },
  runCase: async () => undefined,
};

/** The worker application of a fresh world. */
export const worker = {
  clientID: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
  secret: 'sandbox-worker-secret',
};

/** Its application for sign-ons, and its account of the Directory API. */
export const application = {
  clientID: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
  redirectURI: 'http://127.0.0.1:4020/callback',
};
export const directory = { clientID: 'sandbox-directory', secret: 'sandbox-api-key' };

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

export const json = (value: unknown, status = 200) =>
  Response.json(value, { status, headers: { 'content-type': 'application/json' } });

/** The populations beside those of the sandbox, which creates none. */
function createPopulations(sandbox: (request: Request) => Promise<Response>) {
  const names = new Map<string, string>();
  const path = `/platform/v1/environments/${environmentID}/populations`;
  return {
    names: () => [...names.values()],
    /** The same request without a population that the sandbox does not know. */
    known: (body: string) =>
      [...names.keys()].some((id) => body.includes(id))
        ? JSON.stringify({ ...JSON.parse(body), population: undefined })
        : body,
    async answer(got: Got, request: Request): Promise<Response | undefined> {
      const id = got.path.slice(path.length + 1);
      if (!got.path.startsWith(path)) return undefined;
      if (got.method === 'POST') {
        const { name } = JSON.parse(got.body) as { name: string };
        const made = crypto.randomUUID();
        names.set(made, name);
        return json({ id: made, name }, 201);
      }
      if (got.method === 'DELETE')
        return names.delete(id) ? new Response(null, { status: 204 }) : json({}, 404);
      const answer = await sandbox(request);
      if (id !== '' || !answer.ok) return answer;
      const list = (await answer.json()) as { _embedded: { populations: object[] } };
      const [first] = list._embedded.populations;
      for (const [own, name] of names) list._embedded.populations.push({ ...first, id: own, name });
      return Response.json(list, { headers: answer.headers });
    },
  };
}

/** Starts a tenant on a free port of this machine. */
export async function startTenant(otherwise: Otherwise = () => undefined): Promise<TestTenant> {
  const sandbox = createSandbox();
  const populations = createPopulations(sandbox.fetch);
  const requests: Got[] = [];
  const answerTo = async (incoming: IncomingMessage, origin: string): Promise<Response> => {
    const body = await bodyOf(incoming);
    const { method = 'GET', url = '/', headers } = incoming;
    const { accept = '', 'content-type': mediaType = '' } = headers;
    const got = { method, path: decodeURIComponent(url), mediaType, accept, body };
    requests.push(got);
    const request = () =>
      new Request(`${origin}${url}`, {
        method,
        headers: Object.entries(headers).filter(([name]) => name !== 'host') as [string, string][],
        ...(body && { body: populations.known(body) }),
      });
    const usual = async () =>
      (await populations.answer(got, request())) ?? sandbox.fetch(request());
    return (await otherwise(got, usual)) ?? usual();
  };
  const server = createServer(async (incoming, outgoing) => {
    const answer = await answerTo(incoming, `http://${incoming.headers.host}`).catch(
      (error) => new Response(String(error), { status: 500 }),
    );
    const body = Buffer.from(await answer.arrayBuffer());
    const changed = ['content-length', 'content-encoding', 'transfer-encoding'];
    const kept = [...answer.headers].filter(([name]) => !changed.includes(name));
    outgoing.writeHead(answer.status, kept.flat());
    outgoing.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const read = async (address: string, headers = {}) =>
    (await sandbox.fetch(new Request(address, { headers }))).json();
  const post = async (address: string) => {
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: '{}' };
    return (await sandbox.fetch(new Request(address, init))).json();
  };
  const control = `http://sandbox/_mock/worlds/${environmentID}`;
  return {
    url: `http://127.0.0.1:${port}`,
    environmentID,
    requests,
    async names() {
      const { access_token } = await post(`${control}/tokens`);
      const headers = { authorization: `Bearer ${access_token}` };
      const environment = `http://sandbox/platform/v1/environments/${environmentID}`;
      const policies = await read(`${environment}/passwordPolicies`, headers);
      const { users } = await read(`${control}/users`);
      return [
        ...users.map(({ username }: { username: string }) => username),
        ...populations.names(),
        ...policies._embedded.passwordPolicies.map(({ name }: { name: string }) => name),
      ];
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
