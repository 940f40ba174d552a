import { readdir, readFile } from 'node:fs/promises';
import {
  type Action,
  type ActionDocument,
  actionsOf,
  operationOf as operationIn,
} from '@ping-password/contract';
import { carriesEvidence } from '@ping-password/contract/evidence';
import { parseYaml } from '@redocly/openapi-core';
import { mockAddress } from './addresses.ts';

/** What the documentation reads of a bundled document in the action view. */
export interface ApiDocument extends ActionDocument {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description?: string;
  };
  readonly servers: readonly Server[];
}

interface Server {
  readonly url: string;
  readonly description?: string;
  readonly variables?: Readonly<
    Record<
      string,
      { readonly default: string; readonly 'x-regions'?: Readonly<Record<string, string>> }
    >
  >;
}

/** What the documentation reads of an operation. */
export interface Operation {
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
  /** Alternatives, each with the scopes or roles by security scheme. */
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

/** One API of the contract. */
export interface Api {
  /** Name in the contract, for example `platform`. */
  readonly name: string;
  readonly document: ApiDocument;
  readonly actions: readonly Action[];
}

/** Where a fact comes from; the keys are what `x-evidence` cites. */
export type Sources = Readonly<Record<string, { readonly title: string; readonly url?: string }>>;

/** The folder of the published OpenAPI documents. */
export const openapiFolder = new URL(
  'openapi/',
  import.meta.resolve('@ping-password/contract/package.json'),
);

const suffix = '.actions.json';

/** An API from its name and its bundled document. */
export const apiOf = (name: string, document: ApiDocument): Api => ({
  name,
  document,
  actions: actionsOf(document),
});

/** The operation of an action in the document of its API. */
export const operationOf = ({ document }: Api, action: Action): Operation =>
  operationIn(document, action) as Operation;

/** Every API of the contract, by name. */
async function readAll(): Promise<Api[]> {
  const files = (await readdir(openapiFolder)).filter((file) => file.endsWith(suffix)).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, openapiFolder), 'utf8');
      return apiOf(file.slice(0, -suffix.length), JSON.parse(text) as ApiDocument);
    }),
  );
}

/** Whether an API is the vendor's; the mock's own has nothing to prove, and so no evidence. */
export const isVendors = ({ document }: Api) => carriesEvidence(document);

/** Every API of the vendor, by name. */
export const readApis = async (): Promise<Api[]> => (await readAll()).filter(isVendors);

/** The API that controls the mock. */
export async function readControlApi(): Promise<Api> {
  const api = (await readAll()).find((candidate) => !isVendors(candidate));
  if (!api) throw new Error('The contract has no API of the mock.');
  return api;
}

/** The sources that the specs cite, in their order. */
export async function readSources(): Promise<Sources> {
  const file = new URL(import.meta.resolve('@ping-password/specs/sources.yaml'));
  return parseYaml(await readFile(file, 'utf8')) as Sources;
}

/** The base URL of an API with the default of each variable. */
function defaultUrl({ servers: [server] }: ApiDocument): string {
  if (!server) throw new Error('The document has no server.');
  return Object.entries(server.variables ?? {}).reduce(
    (url, [name, variable]) => url.replace(`{${name}}`, variable.default),
    server.url,
  );
}

/** Where the API lives on the mock that `pnpm start` runs. */
export function mockUrl(api: Api): string {
  const { name, document } = api;
  if (!isVendors(api)) return defaultUrl(document);
  const { pathname } = new URL(regionUrl(document, 'com'));
  return `${mockAddress}/${name}${pathname}`.replace(/\/$/, '');
}

/** The base URL of an API in the region with a top-level domain. */
export function regionUrl({ servers }: ApiDocument, topLevelDomain: string): string {
  const [server] = servers;
  if (!server) throw new Error('The document has no server.');
  return server.url.replace('{tld}', topLevelDomain);
}

/** The top-level domain of each region of an API, by the name of the region. */
export function regionsOf({ servers }: ApiDocument): Readonly<Record<string, string>> {
  return Object.values(servers[0]?.variables ?? {})[0]?.['x-regions'] ?? {};
}

/** Where the site keeps one of an API's OpenAPI documents; `view` is `wire` or `actions`. */
export const openapiFile = ({ name }: Api, view: string, format: string): string =>
  `openapi/${name}.${view}.${format}`;

/** Where the site keeps the Postman `collection` or its `environment`. */
export const postmanFile = (kind: string): string => `postman/ping-password.postman_${kind}.json`;
