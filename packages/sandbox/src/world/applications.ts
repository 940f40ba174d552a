import type { ApplicationRecipe, ApplicationRecord } from './application-record.ts';
import type { Random } from './random.ts';
import { knownScopes } from './scopes.ts';
import { hashSecret } from './secret.ts';
import type { World } from './world.ts';

/** The most applications of a world. */
export const mostApplications = 100;

/** The secret of an application that was given none. */
export const presetSecret = 'sandbox-application-secret';

/** Seconds for which a pushed request is kept. Source: R-SDK, R-TF. */
const presetParTimeout = 60;

/** What a worker may do on the Platform API. */
const workerRoles: readonly string[] = ['Identity Data Admin'];

const isPublicType = (type: ApplicationRecord['type']) =>
  type === 'SINGLE_PAGE_APP' || type === 'NATIVE_APP';

function presetGrants({
  type,
  responseTypes = [],
}: ApplicationRecipe): ApplicationRecord['grantTypes'] {
  if (type === 'WORKER') return ['CLIENT_CREDENTIALS'];
  const isImplicit = responseTypes.some((part) => part !== 'CODE');
  return ['AUTHORIZATION_CODE', 'REFRESH_TOKEN', ...(isImplicit ? (['IMPLICIT'] as const) : [])];
}

const presetResponses = (
  grants: ApplicationRecord['grantTypes'],
): ApplicationRecord['responseTypes'] => [
  ...(grants.includes('AUTHORIZATION_CODE') ? (['CODE'] as const) : []),
  ...(grants.includes('IMPLICIT') ? (['ID_TOKEN'] as const) : []),
];

/** The application that a recipe describes. */
export function applicationOf(recipe: ApplicationRecipe, random: Random): ApplicationRecord {
  const { id, type, secret, loginPageUrl, corsSettings } = recipe;
  const grantTypes = recipe.grantTypes ?? presetGrants(recipe);
  const tokenEndpointAuthMethod =
    recipe.tokenEndpointAuthMethod ?? (isPublicType(type) ? 'NONE' : 'CLIENT_SECRET_BASIC');
  return {
    id,
    name: recipe.name ?? id,
    type,
    ...(tokenEndpointAuthMethod !== 'NONE' && {
      secret: secret ?? hashSecret(presetSecret, random),
    }),
    redirectUris: recipe.redirectUris ?? [],
    allowWildcardInRedirectUris: recipe.allowWildcardInRedirectUris ?? false,
    postLogoutRedirectUris: recipe.postLogoutRedirectUris ?? [],
    ...(loginPageUrl !== undefined && { loginPageUrl }),
    ...(corsSettings !== undefined && { corsSettings }),
    grantTypes,
    responseTypes: recipe.responseTypes ?? presetResponses(grantTypes),
    tokenEndpointAuthMethod,
    pkceEnforcement: recipe.pkceEnforcement ?? 'OPTIONAL',
    idpSignoff: recipe.idpSignoff ?? false,
    parRequirement: recipe.parRequirement ?? 'OPTIONAL',
    parTimeout: recipe.parTimeout ?? presetParTimeout,
    scopes: recipe.scopes ?? [...knownScopes],
    roles: type === 'WORKER' ? workerRoles : [],
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A client identifier as it is kept: a UUID is taken in any case, any other text as it is. */
export const clientKey = (clientID: string): string =>
  uuid.test(clientID) ? clientID.toLowerCase() : clientID;

/** The application with a client identifier. */
export const findApplication = (
  world: Pick<World, 'get'>,
  clientID: string,
): ApplicationRecord | undefined => world.get('applications', clientKey(clientID));
