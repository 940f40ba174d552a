import { type ActionDocument, actionsOf, operationOf, resolveReference } from '../../src/action.ts';
import { assertKnown } from '../../src/schema/known-keywords.ts';
import { type Schema, variantsOf } from '../../src/schema/schema.ts';
import * as checks from '../../src/validators/checks.ts';
import { type Code, createCode } from './code.ts';
import { createStandardBodies, type StandardBodies } from './standard-bodies.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}

interface MediaTypes {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

/** Gives the validator of a schema whose keywords are all known. */
function validatorOf(code: Code, schema: Schema): string {
  assertKnown(code.document, schema);
  return code.validator(schema);
}

const table = (entries: readonly (readonly [string, string])[]) =>
  `{${entries.map(([key, name]) => `\n    ${JSON.stringify(key)}: ${name},`).join('')}\n  }`;

function parametersOf(code: Code, { parameters = [] }: Operation): string {
  const resolved = parameters.map((node) => resolveReference(code.document, node) as Parameter);
  return table(
    resolved.map((parameter) => [
      `${parameter.in} ${parameter.name}`,
      validatorOf(code, parameter.schema),
    ]),
  );
}

/** The variants of a request body; one that takes anything when the action has none. */
function variantsOfBody(code: Code, { requestBody = {} }: Operation): readonly Schema[] {
  const { content = {} } = resolveReference(code.document, requestBody) as MediaTypes;
  const [schema = true] = Object.values(content).flatMap((media) => media.schema ?? []);
  return variantsOf(schema);
}

function responsesOf(code: Code, { responses }: Operation): string {
  const entries = Object.entries(responses).flatMap(([status, node]) => {
    const { content = {} } = resolveReference(code.document, node) as MediaTypes;
    return Object.entries(content).flatMap(([mediaType, { schema }]) =>
      schema === undefined ? [] : [[`${status} ${mediaType}`, validatorOf(code, schema)] as const],
    );
  });
  return table(entries);
}

function actionValidators(code: Code, standard: StandardBodies, operation: Operation): string {
  const { operationId } = operation;
  const variants = variantsOfBody(code, operation);
  const fits = variants.map((variant) => validatorOf(code, variant));
  return `
export const ${operationId} = {
  parameters: ${parametersOf(code, operation)},
  body: [${fits.join(', ')}],
  responses: ${responsesOf(code, operation)},
} as const satisfies ActionValidators;
${fits[0] === 'isAnything' ? '' : standard.body(operationId, variants, fits)}`;
}

/** The checks that a text calls. */
const checksIn = (text: string) =>
  Object.keys(checks)
    .sort()
    .filter((name) => new RegExp(`\\b${name}\\b`).test(text));

/**
 * The module with the validators of all actions of a document.
 *
 * @param api the name of the module with its types.
 * @throws Error when a schema has a keyword that the validators do not know.
 */
export function validatorsModule(api: string, document: ActionDocument): string {
  const code = createCode(document);
  const standard = createStandardBodies(document);
  const operations = actionsOf(document).map(
    (action) => operationOf(document, action) as Operation,
  );
  const actions = operations.map((operation) => actionValidators(code, standard, operation));
  const body = [code.text(), standard.text(), ...actions].join('\n');
  return `// Generated from specs/ by \`pnpm generate\`. Do not edit.
import type { operations } from '../${api}.gen.ts';
import type { Schema } from '../schema/schema.ts';
import {\n${checksIn(body)
    .map((name) => `  ${name},\n`)
    .join('')}} from './checks.ts';
import { type BodyOf, standardSchema } from './standard-schema.ts';
import type { ActionValidators } from './validator.ts';

${body}

/** The validators of the actions of this API by operationId. */
export const validators = {
${operations.map(({ operationId }) => `  ${operationId},\n`).join('')}} as const satisfies Record<string, ActionValidators>;
`;
}
