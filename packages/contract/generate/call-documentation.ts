import { type Action, type ActionDocument, resolveReference, wirePath } from '../src/action.ts';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly allOf?: readonly unknown[];
  readonly not?: unknown;
}

/** A request body or a response. */
export interface Message {
  readonly description?: string;
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly required?: boolean;
}

/** What the document says of an action. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

/** An action with the operation of the document that describes it. */
export interface Described {
  readonly action: Action;
  readonly operation: Operation;
  readonly document: ActionDocument;
}

const retries = {
  safe: 'the client repeats it after any failure that passes.',
  proven: 'the client repeats it only when the server provably did not process it.',
};

/** A name as that of a type. */
export const capital = (name: string) => name.replace(/^./, (letter) => letter.toUpperCase());

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A description without its line breaks. */
export const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

/** Lines, two blanks further to the right. */
export const indent = (lines: readonly string[]) =>
  lines.map((line) => (line ? `  ${line}` : line));

/** A comment that documents what follows it. */
export function comment(lines: readonly string[]): string[] {
  const safe = lines.map((line) => line.replaceAll('*/', '*\u200b/'));
  return safe.length === 1
    ? [`/** ${safe[0]} */`]
    : ['/**', ...safe.map((line) => (line ? ` * ${line}` : ' *')), ' */'];
}

/** The members of a body by name, each with its description. */
function membersOf(document: ActionDocument, node: unknown): [name: string, text: string][] {
  const { properties = {}, allOf = [] } = resolveReference(document, node) as Schema;
  const own = Object.entries(properties).flatMap(([name, member]) => {
    const { description, not } = resolveReference(document, member) as Schema;
    // A form that forbids the member says nothing about it.
    return not === undefined ? [[name, oneLine(description)] as [string, string]] : [];
  });
  return [...own, ...allOf.flatMap((part) => membersOf(document, part))];
}

/** The parameters of an action, of one place or of all. */
export function parametersOf({ document, operation }: Described, place?: string): Parameter[] {
  const all = (operation.parameters ?? []).map((node) => resolveReference(document, node));
  return (all as Parameter[]).filter((parameter) => !place || parameter.in === place);
}

/** The body that an action takes, without content when it takes none. */
export const bodyOf = ({ document, operation }: Described) =>
  resolveReference(document, operation.requestBody ?? {}) as Message;

/** Where the options of a call hold the parameters of a place. */
export const optionOf = (place: string) => (place === 'header' ? 'headers' : place);

/** One line for each parameter and for each member of the body. */
function listOfOptions(described: Described, body: unknown): string[] {
  const members = membersOf(described.document, body);
  return [
    ...parametersOf(described).map((parameter) => ({
      name: `${optionOf(parameter.in)}.${parameter.name}`,
      text: oneLine(parameter.description),
    })),
    ...members.map(([name, text]) => ({ name: `body.${name}`, text })),
  ].map(({ name, text }) => `- \`${name}\`${text && `: ${text}`}`);
}

function listOfResponses({ document, operation }: Described): string[] {
  return Object.entries(operation.responses).map(([status, node]) => {
    const { description } = resolveReference(document, node) as Message;
    return `- ${status}: ${oneLine(description)}`;
  });
}

const section = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? ['', ...(title ? [title] : []), ...lines] : [];

/**
 * The documentation of a call: what it does, takes and answers, and when it is repeated.
 *
 * @param body the schema of the body, or of one of its forms.
 */
export function documentation(api: string, described: Described, body: unknown = {}): string[] {
  const { method, path, mediaType, retry = 'proven' } = described.action;
  const { operationId, summary, description } = described.operation;
  const form = resolveReference(described.document, body) as Schema;
  return comment([
    `${summary}.`,
    ...section('', [oneLine(description)].filter(Boolean)),
    ...section('Body:', [oneLine(form.description)].filter(Boolean)),
    ...section('Options:', listOfOptions(described, body)),
    ...section('Responses:', listOfResponses(described)),
    '',
    `Sent as \`${method} ${wirePath(path)}\`${mediaType ? `, \`${mediaType}\`` : ''}.`,
    `Retry class \`${retry}\`: ${retries[retry]}`,
    '',
    `@see The page in the docs, while \`start\` serves them: http://127.0.0.1:4030/${api}/${kebab(operationId)}/`,
  ]);
}
