import { matchesSecret } from '../password/matches-secret.ts';
import type { ApplicationRecord } from '../world/application-record.ts';
import { findApplication } from '../world/applications.ts';
import type { World } from '../world/world.ts';
import { formDecoded, parseBasic } from './basic.ts';

/** What a call says of the application that makes it. */
interface Presented {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: { readonly client_id?: string; readonly client_secret?: string };
}

/** Why an application is not authenticated: for the journal, and for its developer. */
interface Unauthenticated {
  readonly rule: string;
  readonly description: string;
}

const unauthenticated = (
  rule: string,
  description = 'The application is not authenticated.',
): Unauthenticated => ({ rule, description });

/** Identifier and secret that a call presents, and the method by which it does. */
function credentialsOf({ headers, body }: Presented) {
  const basic = parseBasic(headers['authorization']);
  const secret = body.client_secret === '' ? undefined : body.client_secret;
  if (basic)
    return {
      method: 'CLIENT_SECRET_BASIC',
      clientID: formDecoded(basic.username),
      secret: formDecoded(basic.password),
    } as const;
  const method = secret === undefined ? 'NONE' : 'CLIENT_SECRET_POST';
  return { method, clientID: body.client_id ?? '', secret } as const;
}

const ways = {
  NONE: 'with its client_id in the form and no secret',
  CLIENT_SECRET_BASIC: 'by HTTP Basic',
  CLIENT_SECRET_POST: 'with client_id and client_secret in the form',
} as const;

/** An application is authenticated as it is configured, and in no other way. Source: R-PC, R-DB. */
export function authenticate(
  world: World,
  { headers, body }: Presented,
): ApplicationRecord | Unauthenticated {
  const { method, clientID, secret } = credentialsOf({ headers, body });
  const isBasic = method === 'CLIENT_SECRET_BASIC';
  if (isBasic && body.client_id !== undefined && body.client_id !== clientID)
    return unauthenticated('two applications at once');
  if (isBasic && body.client_secret !== undefined)
    return unauthenticated('two ways of authentication at once');
  const application = findApplication(world, clientID);
  if (!application) return unauthenticated('no such application');
  const { tokenEndpointAuthMethod: configured, secret: kept } = application;
  if (configured !== undefined && configured !== method)
    return unauthenticated(
      `the application authenticates by ${configured}, not by ${method}`,
      `This application authenticates ${ways[configured]}.`,
    );
  if (!kept) return application;
  if (secret === undefined || secret === '') return unauthenticated('the secret is missing');
  return matchesSecret(kept, secret) ? application : unauthenticated('the secret is wrong');
}
