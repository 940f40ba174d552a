import type { components } from '@ping-password/contract/control';
import type { ErrorDetail } from '../../http/vendor-error.ts';
import type { ApplicationRecipe, ApplicationRecord } from '../../world/application-record.ts';
import { applicationOf, clientKey, mostApplications } from '../../world/applications.ts';
import type { Builder } from '../../world/preset-applications.ts';
import type { Random } from '../../world/random.ts';
import { hashSecret } from '../../world/secret.ts';
import { corsFault } from './cors-fault.ts';
import { invalid } from './refusals.ts';

type ApplicationInput = components['schemas']['ApplicationInput'];

/** The recipe of an application that an input asks for; the secret leaves as a hash. */
export function applicationRecipe(
  { id, secret, ...input }: ApplicationInput,
  random: Random,
): ApplicationRecipe {
  return {
    ...input,
    id: clientKey(id ?? random.uuid()),
    ...(secret !== undefined && { secret: hashSecret(secret, random) }),
  };
}

/** Schemes that a browser runs or shows itself instead of going somewhere. */
const ownSchemes = ['about:', 'blob:', 'data:', 'javascript:', 'vbscript:'];

/** The settings of the application that users sign on to which no option changes. */
const presetSettings = {
  type: 'SINGLE_PAGE_APP',
  allowWildcardInRedirectUris: false,
  grantTypes: [],
  tokenEndpointAuthMethod: 'NONE',
} satisfies Partial<ApplicationRecord>;

const absolute = 'must be an absolute URI, such as https://app.example.com/callback.';

/** Whether an address has one `*`, in its path or its query. Source: D-RU. */
const isGoodWildcard = (uri: string) => /^[^*?/]+:\/\/[^*?/]+[/?][^*]*\*[^*]*$/.test(uri);

/**
 * An address with a `*` as a browser writes it, where that is another: no address would fit it as it stands, as with a
 * host in capitals.
 */
function otherWildcard(uri: string): string | undefined {
  const [before = '', after] = uri.split('*');
  return new URL(uri).href.startsWith(before) ? undefined : `${new URL(before).href}*${after}`;
}

/** Whether a text is the address of a page as it stands, not only after a browser has put it right. */
const isWebAddress = (text: string) =>
  /^https?:\/\/[^/\\?#]+(?:[/?#]|$)/i.test(text) && URL.canParse(text);

/** What is wrong with an address that a browser is to be sent to. */
function addressProblem(uri: string, wildcard: boolean): string | undefined {
  if (!/^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(uri) || !URL.canParse(uri)) return absolute;
  const { protocol } = new URL(uri);
  if (ownSchemes.includes(protocol)) return `must not have the scheme ${protocol}`;
  if (/^https?:$/.test(protocol) && !isWebAddress(uri)) return absolute;
  if (uri.includes('#')) return 'must not have a fragment.';
  if (!uri.includes('*')) return undefined;
  if (!wildcard) return 'must not have a * unless allowWildcardInRedirectUris is true.';
  if (!isGoodWildcard(uri)) return 'may have one *, in the path or the query.';
  const other = otherWildcard(uri);
  return other === undefined ? undefined : `fits no address as it stands; write ${other}.`;
}

/** The settings that an application would have, as far as the rules ask for them. */
type Checked = Pick<
  ApplicationRecord,
  | 'type'
  | 'redirectUris'
  | 'postLogoutRedirectUris'
  | 'allowWildcardInRedirectUris'
  | 'grantTypes'
  | 'tokenEndpointAuthMethod'
  | 'corsSettings'
>;

/** A redirect URI that no browser could be sent to. */
function addressFault(application: Checked): ErrorDetail | undefined {
  const { redirectUris, postLogoutRedirectUris, allowWildcardInRedirectUris } = application;
  for (const [name, uris, wildcard] of [
    ['redirectUris', redirectUris, allowWildcardInRedirectUris],
    ['postLogoutRedirectUris', postLogoutRedirectUris, false],
  ] as const) {
    for (const [index, uri] of uris.entries()) {
      const problem = addressProblem(uri, wildcard);
      if (problem !== undefined) return invalid(`${name}.${index}`, problem);
    }
  }
  return undefined;
}

/** Settings that contradict each other, or a page that cannot be opened. */
export function applicationFault(
  application: Checked,
  given: { readonly secret?: unknown; readonly loginPageUrl?: string | null | undefined },
): ErrorDetail | undefined {
  const { type, grantTypes, tokenEndpointAuthMethod } = application;
  const isPublic = tokenEndpointAuthMethod === 'NONE';
  if (isPublic && (type === 'WORKER' || grantTypes.includes('CLIENT_CREDENTIALS')))
    return invalid(
      'tokenEndpointAuthMethod',
      'must be CLIENT_SECRET_BASIC or CLIENT_SECRET_POST for client credentials.',
    );
  if (isPublic && given.secret !== undefined) {
    const message = 'An application whose tokenEndpointAuthMethod is NONE has no secret.';
    return { code: 'INVALID_VALUE', target: 'secret', message };
  }
  const { loginPageUrl } = given;
  if (typeof loginPageUrl === 'string' && !isWebAddress(loginPageUrl))
    return invalid('loginPageUrl', 'must be an http or https URL.');
  return addressFault(application) ?? corsFault(application.corsSettings);
}

/** What is wrong with so many applications. */
export const applicationCountFault = (count: number): ErrorDetail | undefined =>
  count > mostApplications
    ? {
        code: 'LIMIT_EXCEEDED',
        target: 'applications',
        message: `A world has at most ${mostApplications} applications.`,
      }
    : undefined;

/** The refusal of an identifier that another application has. */
export const takenApplication = (target: string): ErrorDetail => ({
  code: 'UNIQUENESS_VIOLATION',
  target,
  message: 'Another application of the world has it.',
});

/** What is wrong with the applications that a world is given. */
export function applicationsFault(
  inputs: readonly ApplicationInput[],
  random: Random,
): ErrorDetail | undefined {
  const tooMany = applicationCountFault(inputs.length);
  if (tooMany) return tooMany;
  const seen = new Set<string>();
  for (const [index, input] of inputs.entries()) {
    const application = applicationOf(applicationRecipe(input, random), random);
    const fault = applicationFault(application, input);
    if (fault) return { ...fault, target: `applications.${index}.${fault.target}` };
    if (seen.has(application.id)) return takenApplication(`applications.${index}.id`);
    seen.add(application.id);
  }
  return undefined;
}

/** What the members of an application are called as options of the sandbox. */
const asOption = (text: string) =>
  text.replace(/^redirectUris\.(\d+)/, 'redirectURIs[$1]').replace(/^loginPageUrl/, 'signOnPage');

/**
 * Refuses options that make no application.
 *
 * @throws TypeError that names the option and what to write instead.
 */
export function assertApplication(builder: Builder): void {
  const { clientID, redirectURIs = [], signOnPage } = builder;
  if (clientID !== undefined && !/^[ -~]{1,128}$/.test(clientID))
    throw new TypeError('clientID must be 1 to 128 printable ASCII characters.');
  const given = { redirectUris: [...redirectURIs], postLogoutRedirectUris: [] };
  const application = { ...presetSettings, ...given };
  const fault = applicationFault(application, { loginPageUrl: signOnPage });
  if (fault) throw new TypeError(asOption(fault.message));
}
