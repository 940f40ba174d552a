import { createPlatformClient, workerCredentials } from '../src/index.ts';
import { ids, password, path } from './call/recording-fetch.ts';

/** A worker whose secret can be searched for. */
export const application = {
  environmentID: ids.environmentID,
  clientID: 'worker:1',
  clientSecret: 'canary~secret%',
};

/** A token endpoint and an API that takes the tokens that are not revoked. */
export function tokenServer() {
  const state = { now: 0, issued: 0, calls: [] as string[], lifetime: 3600 };
  const revoked = new Set<string>();
  const tokenRequests: Request[] = [];
  const credentials = workerCredentials({
    ...application,
    region: 'EU',
    now: () => state.now,
    fetch: async (request) => {
      tokenRequests.push(request);
      state.issued += 1;
      return Response.json({ access_token: `token-${state.issued}`, expires_in: state.lifetime });
    },
  });
  const platform = createPlatformClient({
    region: 'EU',
    authorization: credentials,
    fetch: async (request) => {
      const token = request.headers.get('authorization') ?? '';
      state.calls.push(`${token} ${await request.text()}`);
      return revoked.has(token)
        ? Response.json({ code: 'ACCESS_FAILED' }, { status: 401 })
        : Response.json({ status: 'OK' });
    },
  });
  const read = () => platform.GET(password, { params: { path } });
  return { state, revoked, tokenRequests, credentials, platform, read };
}
