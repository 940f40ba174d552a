import { resolveReference } from '@ping-password/contract';
import type { Entry } from '../catalog.ts';
import { type Block, heading, type Row, text } from '../content/block.ts';
import { isVendors, mockUrl } from '../contract.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { callersOf } from './callers.ts';
import { fieldsOf, fieldTable, schemaOf, variantsOf } from './fields.ts';
import { ruleWords, type Schema, typeWords } from './schema-words.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: unknown;
  readonly example?: unknown;
}

interface RequestBody {
  readonly required?: boolean;
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}

const retryWords = {
  safe: 'Safe to send again after any failure that passes.',
  proven:
    'Send it again only when the server certainly did not process it: the connection was refused, or the response is 429 with `Retry-After`.',
};

/** Who may call an action, where it lives and when to repeat it. */
export function factsBlock({ api, action }: Entry): Block {
  const server = api.document.servers[0]?.url ?? '';
  const vendors = isVendors(api);
  return {
    kind: 'terms',
    entries: [
      ['Who may call it', callersOf(api, action).join('; or ')],
      ...(vendors
        ? [['Base URL', `\`${server}\` ([regions](/${api.name}/#regions))`] as const]
        : []),
      [vendors ? 'In the sandbox' : 'Base URL', `\`${mockUrl(api)}\``],
      ...(action.alias ? [['Also accepted', `\`${action.alias}\``] as const] : []),
      ...(vendors ? [['Retry', retryWords[action.retry ?? 'proven']] as const] : []),
    ],
  };
}

function parameterRow({ api }: Entry, node: unknown): Row {
  const parameter = resolveReference(api.document, node) as Parameter;
  const schema: Schema = schemaOf(api, parameter.schema);
  const type = typeWords(schema, schema.items ? schemaOf(api, schema.items) : undefined);
  const example = parameter.example === undefined ? [] : [`Example: \`${parameter.example}\`.`];
  const words = [
    parameter.description ?? schema.description ?? '',
    ...ruleWords(schema),
    ...example,
  ];
  const evidence = isVendors(api) ? evidenceOf(parameter) : undefined;
  return {
    cells: [
      `\`${parameter.name}\``,
      parameter.in,
      parameter.required ? `${type}, **required**` : type,
      { text: words.filter(Boolean).join(' '), evidence },
    ],
  };
}

/** The parameters of an action as a table. */
export function parameterBlocks(entry: Entry): Block[] {
  const { parameters = [] } = entry.operation;
  if (parameters.length === 0) return [];
  return [
    heading(2, 'Parameters'),
    {
      kind: 'table',
      caption: `Parameters of ${entry.action.operationId}`,
      head: ['Name', 'In', 'Type', 'Meaning'],
      rows: parameters.map((node) => parameterRow(entry, node)),
    },
  ];
}

/** The name of a variant from the name of its schema, for example `Password reset self`. */
function variantTitle(node: unknown): string {
  const name = (node as { $ref?: string }).$ref?.split('/').at(-1) ?? 'Variant';
  const words = name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function variantBlocks({ api }: Entry, node: unknown): Block[] {
  const title = variantTitle(node);
  const { description } = schemaOf(api, node);
  return [
    heading(3, title),
    ...(description ? [text(description)] : []),
    fieldTable(`Members of ${title}`, fieldsOf(api, node)),
  ];
}

/** The body of an action: one table, or the variants side by side. */
export function bodyBlocks(entry: Entry): Block[] {
  const { api, action, operation } = entry;
  const body = resolveReference(api.document, operation.requestBody ?? {}) as RequestBody;
  const [content] = Object.values(body.content ?? {});
  if (!content) return [];
  const variants = variantsOf(api, content.schema ?? {});
  const fields = fieldsOf(api, content.schema ?? {});
  const need = body.required ? '' : ' It may be left out.';
  const members: Block[] =
    variants.length > 1
      ? [{ kind: 'columns', columns: variants.map((variant) => variantBlocks(entry, variant)) }]
      : fields.length > 0
        ? [fieldTable(`Members of the body of ${action.operationId}`, fields)]
        : [text('The body has no members.')];
  return [
    heading(2, 'Body'),
    text(`${body.description ?? 'The body of the request.'}${need}`),
    ...members,
  ];
}
