import { fileURLToPath } from 'node:url';
import { bundle, type Config, loadConfig, stringifyYaml } from '@redocly/openapi-core';
import { type ActionDocument, actionsOf, routesOf, type States } from '../src/action.ts';
import { callsOf } from './calls.ts';
import { examplePage, exampleTable } from './example-table.ts';
import { postmanFiles } from './postman.ts';
import { typesOf } from './types.ts';
import { validatorsModule } from './validators/module.ts';
import { withoutProse } from './without-prose.ts';
import { worldSchema } from './world-schema.ts';

const specs = fileURLToPath(new URL('../../../specs/', import.meta.url));

interface Document extends ActionDocument {
  info: { title: string };
  servers: { url: string; variables?: Record<string, { 'x-regions'?: Record<string, string> }> }[];
}

/** One view of an API, `actions` or `wire`, in one document. */
export async function bundleView(config: Config, api: string, view: string): Promise<Document> {
  const alias = `${api}@${view}`;
  const { bundle: result, problems } = await bundle({
    config: config.forAlias(alias),
    ref: `${specs}${config.resolvedConfig.apis?.[alias]?.root}`,
  });
  const error = problems.find(({ severity }) => severity === 'error');
  if (error)
    throw new Error(`${alias}: ${error.message} (${error.location[0]?.source.absoluteRef})`);
  return result.parsed as Document;
}

const jsonOf = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`;

/** TypeScript that declares a value as it is. */
const constant = (name: string, value: unknown, type: string) =>
  `export const ${name} = ${JSON.stringify(value, null, 2)} as const satisfies ${type};\n`;

/** The state tables of a document by the name of their schema. */
function statesOf({ components }: Document): Record<string, States> {
  const schemas = (components?.['schemas'] ?? {}) as Record<string, { 'x-states'?: States }>;
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) =>
      schema['x-states'] ? [[name, schema['x-states']]] : [],
    ),
  );
}

/** The actions of each state alone, for programs that are small. */
const actionsByState = (tables: Record<string, States>) =>
  Object.fromEntries(
    Object.entries(tables).map(([name, states]) => [
      name,
      Object.fromEntries(Object.entries(states).map(([state, { actions }]) => [state, actions])),
    ]),
  );

async function moduleOf(api: string, document: Document): Promise<string> {
  const table = actionsOf(document);
  const actions = Object.fromEntries(table.map((action) => [action.operationId, action]));
  const [server] = document.servers;
  const regions = Object.values(server?.variables ?? {})[0]?.['x-regions'] ?? {};
  return [
    '// Generated from specs/ by `pnpm generate`. Do not edit.',
    "import type { Action, Route, States } from './action.ts';",
    "import type { CallArguments, OtherHeaders, ResultOf } from './call.ts';\n",
    '/** The actions of this API by operationId. */',
    constant('actions', actions, 'Record<string, Action>'),
    '/** What a client has to know of each action, by method and path. */',
    constant('routes', routesOf(table), 'Record<string, Route>'),
    '/** Where the API lives, and the top-level domain of each region. */',
    constant(
      'server',
      { url: server?.url, regions },
      '{ url: string; regions: Record<string, string> }',
    ),
    '/** What each state of a schema means, and the link relations of the actions it takes. */',
    constant('states', statesOf(document), 'Record<string, States>'),
    '/** The link relations of the actions that each state takes, without what the state means. */',
    constant(
      'stateActions',
      actionsByState(statesOf(document)),
      'Record<string, Record<string, readonly string[]>>',
    ),
    await typesOf(document),
    callsOf(api, document),
  ].join('\n');
}

/** The names of the APIs, as registered in `specs/redocly.yaml`. */
function apiNames(config: Config): string[] {
  const aliases = Object.keys(config.resolvedConfig.apis ?? {});
  return aliases
    .filter((alias) => alias.endsWith('@actions'))
    .map((alias) => alias.replace('@actions', ''));
}

/** What one API alone gives: its generated files, and its document per action. */
export async function filesOfApi(
  config: Config,
  api: string,
): Promise<{ files: Map<string, string>; actions: Document }> {
  const files = new Map<string, string>();
  const actions = await bundleView(config, api, 'actions');
  const views = { actions, wire: await bundleView(config, api, 'wire') };
  for (const [view, document] of Object.entries(views)) {
    files.set(`openapi/${api}.${view}.json`, jsonOf(document));
    files.set(`openapi/${api}.${view}.yaml`, stringifyYaml(document, { noRefs: true }));
  }
  files.set(`src/${api}.gen.ts`, await moduleOf(api, structuredClone(actions)));
  files.set(`documents/${api}.json`, jsonOf(withoutProse(actions)));
  files.set(`src/validators/${api}.gen.ts`, validatorsModule(api, actions));
  return { files, actions };
}

/** Every generated file of the package: its path below the package, and its text. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const config = await loadConfig({ configPath: `${specs}redocly.yaml` });
  const files = new Map<string, string>();
  const tables: string[] = [];
  const documents: { name: string; document: Document }[] = [];
  for (const api of apiNames(config)) {
    const { files: own, actions } = await filesOfApi(config, api);
    for (const [path, text] of own) files.set(path, text);
    tables.push(exampleTable(api, actions));
    documents.push({ name: api, document: actions });
  }
  const control = documents.find(({ name }) => name === 'control');
  if (control) files.set('openapi/world.schema.json', jsonOf(worldSchema(control.document)));
  files.set('openapi/examples.md', examplePage(tables));
  for (const [kind, content] of Object.entries(postmanFiles(documents)))
    files.set(`postman/ping-password.postman_${kind}.json`, jsonOf(content));
  return files;
}
