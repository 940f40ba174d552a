import { resolveReference } from '@ping-password/contract';
import type { Entry } from '../catalog.ts';
import { type Block, type Cell, code, heading, type Row, text } from '../content/block.ts';
import { type Api, isVendors } from '../contract.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { codeAnchor, tellingCode } from '../failures/failure-index.ts';
import type { StoredPlans } from '../try/page/plan.ts';
import { canShow, whyNotShown } from '../try/plans.ts';
import { type Failure, failuresOf, repeatWords, successesOf } from './failures.ts';
import { fieldsOf, fieldTable, schemaOf } from './fields.ts';
import { userMessages } from './outcomes.ts';

interface Answer {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}

const json = (value: unknown) =>
  typeof value === 'string' ? value : JSON.stringify(value, null, 2);

/** The answers of an action with their statuses, references resolved. */
export const answersOf = ({ api, operation }: Entry): [string, Answer][] =>
  Object.entries(operation.responses).map(([status, node]) => [
    status,
    resolveReference(api.document, node) as Answer,
  ]);

function exampleBlocks({ api, action }: Entry, status: string): Block[] {
  const examples = successesOf(api, action).filter((example) => example.status === status);
  return examples.map(({ example, summary, value }, index) => {
    const block = code('json', json(value), `${summary} (\`${example}\`)`.replaceAll('`', ''));
    if (index === 0) return block;
    return {
      kind: 'details',
      summary: `${summary} (\`${example}\`)`,
      blocks: [code('json', json(value))],
    };
  });
}

function successBlocks(entry: Entry, status: string, answer: Answer): Block[] {
  const { api, action } = entry;
  const { description = '', content = {} } = answer;
  const mediaTypes = Object.keys(content).map((name) => `\`${name}\``);
  const fields = fieldsOf(api, Object.values(content)[0]?.schema ?? {});
  const [reason = '', ...rest] = description.split('. ');
  const table = fieldTable(`Members of the response ${status} of ${action.operationId}`, fields);
  return [
    heading(3, `${status} ${reason.replace(/\.$/, '')}`, `status-${status}`),
    text(
      [rest.join('. '), mediaTypes.length > 0 ? `Sent as ${mediaTypes.join(' or ')}.` : 'No body.']
        .filter(Boolean)
        .join(' '),
    ),
    ...exampleBlocks(entry, status),
    ...(fields.length > 0
      ? [
          {
            kind: 'details',
            summary: `All members of the response (${fields.length})`,
            blocks: [table],
          } as const,
        ]
      : []),
  ];
}

/** The answers of an action below 400, and the headers of all. */
export function answerBlocks(entry: Entry): Block[] {
  const answers = answersOf(entry);
  const headers = new Map(answers.flatMap(([, answer]) => Object.entries(answer.headers ?? {})));
  const rows = [...headers].map(([name, node]): Row => {
    const header = schemaOf(entry.api, node);
    const evidence = isVendors(entry.api) ? evidenceOf(header) : undefined;
    return { cells: [`\`${name}\``, { text: header.description ?? '', evidence }] };
  });
  const caption = `Headers of the responses of ${entry.action.operationId}`;
  return [
    heading(2, 'Responses'),
    ...answers
      .filter(([status]) => Number(status) < 400)
      .flatMap(([status, answer]) => successBlocks(entry, status, answer)),
    ...(rows.length > 0
      ? [
          {
            kind: 'details',
            summary: 'Headers of the responses',
            blocks: [{ kind: 'table', caption, head: ['Header', 'Meaning'], rows }],
          } as const,
        ]
      : []),
  ];
}

function codeCell(api: Api, failure: Failure): string {
  const { code: name, detail } = failure;
  const telling = tellingCode(failure);
  const link =
    isVendors(api) && telling ? `[\`${telling}\`](/failures/#${codeAnchor(telling)})` : '';
  const words = detail
    ? [`\`${name}\``, link || `\`${telling}\``]
    : [link || (telling && `\`${telling}\``)];
  return words.join(' / ') + (detail?.target ? ` on \`${detail.target}\`` : '');
}

function failureRow(entry: Entry, failure: Failure, plans: StoredPlans): Row {
  const { api, action, operation } = entry;
  const { status, example, summary, outcome, evidence } = failure;
  const own = isVendors(api) && evidence !== evidenceOf(operation) ? evidence : undefined;
  const run = canShow(plans, entry, failure) ? 'Show me this failure' : undefined;
  const why = whyNotShown(plans, entry, failure);
  const words = [`${summary} (\`${example}\`)`, why].filter(Boolean).join('. ');
  const cause: Cell = { text: words, evidence: own, run };
  const told = isVendors(api) ? [userMessages[outcome]] : [];
  return {
    id: `failure-${status}-${example}`,
    data: { api: api.name, operation: action.operationId, status, example },
    cells: [status, codeCell(api, failure), cause, repeatWords(action, status), ...told],
  };
}

/** The failures of an action: code, cause, retry and what to tell the user. */
export function failureBlocks(entry: Entry, plans: StoredPlans): Block[] {
  const failures = failuresOf(entry.api, entry.action);
  const [first] = failures;
  if (!first) return [];
  const told = isVendors(entry.api) ? ['Tell the user'] : [];
  return [
    heading(2, 'Failures'),
    text(
      `To get one of them from the mock, name it in a header of the request: \`Prefer: code=${first.status}, example=${first.example}\`.`,
    ),
    {
      kind: 'table',
      caption: `Failures of ${entry.action.operationId}`,
      head: ['Status', 'Code', 'Cause', 'Retry', ...told],
      rows: failures.map((failure) => failureRow(entry, failure, plans)),
    },
    {
      kind: 'details',
      summary: `Example of an error body: \`${first.example}\``,
      blocks: [code('json', json(first.value))],
    },
  ];
}
