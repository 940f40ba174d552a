import type { Reply } from '../../../src/call/reply.ts';
import { origin as sandboxOrigin } from '../../answer.ts';
import { createTestWorld, testSandbox } from '../../world.ts';
import { clientID, redirectURI } from './sign-on.ts';

const sandbox = testSandbox();
/** The origin whose pages may read, and one whose pages may not. */
export const allowed = 'https://app.example.com';
export const excluded = 'https://other.example.net';
export const form = 'application/x-www-form-urlencoded';

export const settings = (...origins: string[]) => ({ behavior: 'ALLOW_SPECIFIC_ORIGINS', origins });
const sample = {
  id: clientID,
  type: 'SINGLE_PAGE_APP',
  redirectUris: [redirectURI],
  corsSettings: settings(allowed),
};
const open = { id: 'open', type: 'SINGLE_PAGE_APP', redirectUris: [redirectURI] };
const web = { id: 'web app', type: 'WEB_APP', secret: 'fake', corsSettings: settings(allowed) };
const applications = [sample, open, web];

interface Sent {
  readonly type?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

/** A world whose sample application has `corsSettings`, and calls of a page in it. */
export async function createPages(corsSettings?: object) {
  const world = await createTestWorld(sandbox, {
    applications: corsSettings ? [{ ...sample, corsSettings }] : applications,
  });
  const wire = (origin: string, method: string, path: string, sent: Sent = {}) => ({
    method,
    url: `/auth/${world.environmentID}${path}`,
    headers: { origin, ...(sent.type && { 'content-type': sent.type }), ...sent.headers },
    origin: sandboxOrigin,
    body: async () => new TextEncoder().encode(sent.body ?? ''),
  });
  return {
    world,
    /** The reply to a call of a page. */
    reply: (...call: Parameters<typeof wire>): Promise<Reply> => sandbox.exchange(wire(...call)),
    /** Whether the page of the allowed origin is excluded, and whether that of the other one is. */
    async both(method: string, path: string, sent?: Sent): Promise<unknown[]> {
      const excludes = async (origin: string) =>
        (await sandbox.exchange(wire(origin, method, path, sent))).excludesOrigin ?? false;
      return [await excludes(allowed), await excludes(excluded)];
    },
    preflight: (origin: string, method: string, path: string) =>
      sandbox.excludesOrigin(
        wire(origin, 'OPTIONS', path, { headers: { 'access-control-request-method': method } }),
      ),
  };
}
