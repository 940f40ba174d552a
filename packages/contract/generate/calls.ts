import {
  type Action,
  type ActionDocument,
  actionsOf,
  operationOf,
  resolveReference,
} from '../src/action.ts';
import {
  bodyOf,
  capital,
  comment,
  type Described,
  documentation,
  indent,
  type Message,
  type Operation,
  oneLine,
  optionOf,
  parametersOf,
} from './call-documentation.ts';

/** What a call takes in one place: the parameters of a path, of a query or in headers. */
function parameterOption(described: Described, place: string): string[] {
  const parameters = parametersOf(described, place);
  if (parameters.length === 0) return [];
  const all = `operations["${described.operation.operationId}"]["parameters"]["${place}"]`;
  const mark = parameters.some(({ required }) => required) ? '' : '?';
  const names = parameters.map(({ name }) => `\`${name}\``).join(', ');
  const where = place === 'header' ? 'Request headers' : `Parameters of the ${place}`;
  return [
    ...comment([`${where}: ${names}${place === 'header' ? ', and others' : ''}.`]),
    `${optionOf(place)}${mark}: NonNullable<${all}>${place === 'header' ? ' & OtherHeaders' : ''};`,
  ];
}

const schemaOf = (described: Described): unknown =>
  Object.values(bodyOf(described).content ?? {})[0]?.schema;

/** The schemas of a body that is one form or another; empty where it has one form alone. */
function formsOf(described: Described): { readonly $ref: string }[] {
  const { oneOf = [] } = (schemaOf(described) ?? {}) as { oneOf?: { $ref: string }[] };
  return oneOf;
}

const typeOf = ({ $ref }: { readonly $ref: string }) =>
  `components["schemas"]["${$ref.replace(/.*\//, '')}"]`;

function bodyOption(described: Described): string[] {
  const { description, required, content } = bodyOf(described);
  if (!content) return [];
  const all = `NonNullable<operations["${described.operation.operationId}"]["requestBody"]>["content"]`;
  const type = formsOf(described).length > 0 ? 'Body' : `${all}[keyof ${all}]`;
  return [
    ...comment([oneLine(description) || 'The request body.']),
    `body${required ? '' : '?'}: ${type};`,
  ];
}

function optionsOf(described: Described): string[] {
  const name = described.operation.operationId;
  const forms = formsOf(described).map(typeOf).join(' | ');
  const header = parameterOption(described, 'header');
  const headers = [...comment(['Request headers.']), 'headers?: OtherHeaders;'];
  return [
    ...comment([`What \`${name}\` takes.`]),
    `export interface ${capital(name)}Options${forms && `<Body = ${forms}>`} {`,
    ...indent([
      ...parameterOption(described, 'path'),
      ...parameterOption(described, 'query'),
      ...bodyOption(described),
      ...(header.length > 0 ? header : headers),
    ]),
    '}',
  ];
}

/** The type of a response body; `undefined` where there is none. */
function bodyType(described: Described, status: string): string {
  const node = described.operation.responses[status];
  const { content } = resolveReference(described.document, node) as Message;
  const [mediaType] = Object.keys(content ?? {});
  if (mediaType === undefined) return 'undefined';
  const all = `operations["${described.operation.operationId}"]["responses"]`;
  return `${all}[${status}]["content"]["${mediaType}"]`;
}

function responsesOf(described: Described): string[] {
  const { operationId, responses } = described.operation;
  return [
    ...comment([`What \`${operationId}\` answers, by status code.`]),
    `export interface ${capital(operationId)}Responses {`,
    ...indent(
      Object.entries(responses).flatMap(([status, node]) => {
        const { description } = resolveReference(described.document, node) as Message;
        return [...comment([oneLine(description)]), `${status}: ${bodyType(described, status)};`];
      }),
    ),
    '}',
  ];
}

/** An answer that goes on until the caller hangs up is nothing that a call could return. */
const ends = ({ responses }: Action) =>
  !Object.values(responses).flat().includes('text/event-stream');

/**
 * A call with its documentation. A body of several forms makes one signature each: in a union, a
 * member that may be undefined would be one form or the other by what it holds at run time.
 */
function callOf(api: string, described: Described): string[] {
  const name = described.operation.operationId;
  const options = `${capital(name)}Options`;
  // TypeScript 7 tells of the last one alone why it does not fit: the first of the contract.
  const forms = formsOf(described).reverse();
  const each = forms.map((form) => ({
    type: `${options}<${typeOf(form)}>`,
    body: form as unknown,
  }));
  const alone = { type: options, body: schemaOf(described) };
  return (each.length > 0 ? each : [alone]).flatMap(({ type, body }) => [
    ...documentation(api, described, body),
    `${name}(...options: CallArguments<${type}, Settings, Given>): Promise<ResultOf<${capital(name)}Responses, Message>>;`,
  ]);
}

/** The actions of a document as functions: what each takes and answers, with its documentation. */
export function callsOf(api: string, document: ActionDocument): string {
  const all = actionsOf(document)
    .filter(ends)
    .map((action): Described => {
      const operation = operationOf(document, action) as Operation;
      return { action, operation, document };
    });
  return [
    ...all.flatMap((described) => [...optionsOf(described), ...responsesOf(described)]),
    ...comment([
      'The actions of this API as functions, by operationId.',
      '',
      '@typeParam Settings what every call takes.',
      '@typeParam Message the response of `fetch`.',
      '@typeParam Given the path parameters that the client knows.',
    ]),
    'export interface Calls<Settings, Message, Given extends string = never> {',
    ...indent(all.flatMap((described) => callOf(api, described))),
    '}',
    '',
  ].join('\n');
}
