import { type ActionDocument, resolveReference } from './action.ts';

/** How certain a statement is. */
export type Level = 'page' | 'public' | 'inferred' | 'none';

interface Evidence {
  level: Level;
  note?: string;
}

type Node = Record<string, unknown>;

/** A statement of the contract: what it is about, and how certain it is. */
export interface Statement {
  readonly kind: 'operation' | 'status' | 'member';
  readonly what: string;
  readonly level: Level;
  readonly note?: string;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const own = (node: unknown): Evidence | undefined =>
  isNode(node) ? (node['x-evidence'] as Evidence | undefined) : undefined;

function statement(
  kind: Statement['kind'],
  what: string,
  evidence: Evidence | undefined,
): Statement {
  const { level, note } = evidence ?? { level: 'none' };
  return { kind, what, level, ...(note !== undefined && { note }) };
}

/** The members of a schema, each once; a member without evidence has that of what holds it. */
function membersOf(
  document: ActionDocument,
  node: unknown,
  name: string,
  inherited: Evidence | undefined,
  seen: Set<unknown>,
): Statement[] {
  const schema = resolveReference(document, node);
  if (!isNode(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const ref = (node as { $ref?: string }).$ref;
  const path = ref ? ref.replace(/^.*\//, '') : name;
  const evidence = own(schema) ?? inherited;
  const parts = [
    schema['items'],
    schema['additionalProperties'],
    ...['oneOf', 'anyOf', 'allOf'].flatMap((key) => (schema[key] as unknown[]) ?? []),
  ];
  const members = Object.entries((schema['properties'] ?? {}) as Node).filter(([, member]) =>
    isNode(member),
  );
  return [
    ...members.flatMap(([key, member]) => {
      const known = own(member) ?? evidence;
      return [
        statement('member', `${path}.${key}`, known),
        ...membersOf(document, member, `${path}.${key}`, known, seen),
      ];
    }),
    ...parts.flatMap((part) => membersOf(document, part, path, evidence, seen)),
  ];
}

const schemasOf = (body: unknown): unknown[] =>
  Object.values(
    ((body as { content?: object } | undefined)?.content ?? {}) as Record<string, Node>,
  ).map(({ schema }) => schema);

/** The parameters of an operation, each component once. */
function parametersOf(
  document: ActionDocument,
  operation: Node,
  id: string,
  inherited: Evidence | undefined,
  seen: Set<unknown>,
): Statement[] {
  return ((operation['parameters'] ?? []) as unknown[]).flatMap((node) => {
    const parameter = resolveReference(document, node);
    if (!isNode(parameter) || seen.has(parameter)) return [];
    seen.add(parameter);
    return [statement('member', `${id} ${parameter['name']}`, own(parameter) ?? inherited)];
  });
}

/** Whether a document tells how certain it is; that of the mock's own API has nothing to cite. */
export const carriesEvidence = ({ paths }: ActionDocument): boolean =>
  Object.values(paths).some((item) => Object.values(item).some((operation) => own(operation)));

/** Every statement of a document: its operations, their statuses, and the members of their bodies. */
export function statementsOf(document: ActionDocument): Statement[] {
  const seen = new Set<unknown>();
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item)) as Node[];
  return operations.flatMap((operation) => {
    const id = String(operation['operationId']);
    const evidence = own(operation);
    const body = resolveReference(document, operation['requestBody']);
    const responses = Object.entries((operation['responses'] ?? {}) as Node).map(
      ([status, node]) => {
        const response = resolveReference(document, node);
        return { status, response, evidence: own(response) ?? evidence };
      },
    );
    return [
      statement('operation', id, evidence),
      ...responses.map((response) =>
        statement('status', `${id} ${response.status}`, response.evidence),
      ),
      ...parametersOf(document, operation, id, evidence, seen),
      ...schemasOf(body).flatMap((schema) => membersOf(document, schema, id, evidence, seen)),
      ...responses.flatMap((response) =>
        schemasOf(response.response).flatMap((schema) =>
          membersOf(document, schema, id, response.evidence, seen),
        ),
      ),
    ];
  });
}

const kinds = ['operation', 'status', 'member'] as const;
const levels = ['page', 'public', 'inferred', 'none'] as const;

/** How many statements of each kind have each level. */
export function countLevels(
  statements: readonly Statement[],
): Record<Statement['kind'], Record<Level, number>> {
  const count = (kind: Statement['kind'], level: Level) =>
    statements.filter((candidate) => candidate.kind === kind && candidate.level === level).length;
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries(levels.map((level) => [level, count(kind, level)])),
    ]),
  ) as Record<Statement['kind'], Record<Level, number>>;
}

/** The report of one API: a table, and every inferred statement with its note. */
export function describeEvidence(api: string, statements: readonly Statement[]): string {
  const counts = countLevels(statements);
  const row = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(12) + cells.map((cell) => String(cell).padStart(10)).join('');
  const inferred = statements.filter(({ level }) => level === 'inferred');
  return [
    row(api, levels),
    ...kinds.map((kind) =>
      row(
        `  ${kind}`,
        levels.map((level) => counts[kind][level]),
      ),
    ),
    '',
    ...inferred.map(({ kind, what, note }) => `  inferred ${kind} ${what}: ${note}`),
    '',
  ].join('\n');
}
