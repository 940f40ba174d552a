import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { applyEdit, type Edit } from '../src/edit.ts';
import { editsOf, operators } from '../src/operators/index.ts';
import { negationsOf } from '../src/operators/knowledge.ts';
import type { SpecFile } from '../src/spec-file.ts';

const file = (path: string, text: string): SpecFile => ({
  api: 'auth',
  path: `auth/${path}`,
  text,
});

const schema = file(
  'schemas/Thing.yaml',
  `description: A thing that cannot fly.
type: object
required: [id]
additionalProperties: false
properties:
  id: { type: string, format: uuid, readOnly: true, minLength: 1, const: a }
  kind: { type: string, enum: [A, B], default: true }
  status:
    x-states: { OK: { actions: [go] } }
x-evidence: { level: public, sources: [A, B] }
`,
);
const root = file(
  'openapi.yaml',
  `servers: [{ url: https://a.example }]
paths:
  /a/{b}#go:
    put: { $ref: operations/go.yaml }
`,
);
const operation = file(
  'operations/go.yaml',
  `operationId: go
x-retry: { class: proven }
security: [{ token: [role] }]
parameters:
  - { name: a, in: query, required: true, schema: { type: string } }
requestBody:
  required: true
  content: { application/vnd.pingidentity.go+json: {} }
responses:
  "200":
    headers: { Location: {} }
    content:
      application/json:
        schema: { $ref: ../schemas/ErrorBody.yaml }
        examples: { ok: { $ref: ../examples/Thing.ok.yaml } }
`,
);
const scheme = file('securitySchemes/token.yaml', 'type: http\nscheme: bearer\n');
const example = file('examples/ErrorBody.bad.yaml', 'value: { code: A, message: Never. }\n');
const files = [schema, root, operation, scheme, example];
const all = files.flatMap(editsOf);

/** Every leaf of a value by its path, and every empty object and list. */
function leaves(value: unknown, path = ''): Map<string, unknown> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) return new Map([[path, JSON.stringify(value)]]);
  return new Map(entries.flatMap(([key, below]) => [...leaves(below, `${path}/${key}`)]));
}

const parsed = (text: string): unknown => parseDocument(text).toJS();

/** The value without one key, wherever an edit is allowed to change something. */
function outside(value: unknown, keys: Edit['keys']): unknown {
  const [key, ...rest] = keys;
  if (key === undefined || typeof value !== 'object' || value === null) return undefined;
  const others = Object.entries(value).filter(([name]) => name !== String(key));
  const below =
    rest.length > 0 ? outside((value as Record<string, unknown>)[key], rest) : undefined;
  return { ...Object.fromEntries(others), ...(rest.length > 0 && { [key]: below }) };
}

describe('the operators', () => {
  it.each(operators.map(({ name }) => name))('%s finds a place', (name) => {
    expect(all.map(({ operator }) => operator)).toContain(name);
  });

  it.each(all.map((edit) => [`${edit.operator} at ${edit.keys.join('.')}`, edit] as const))(
    '%s changes the file, and only there',
    (_title, edit) => {
      const text = applyEdit(edit) ?? '';
      expect(parsed(text)).not.toEqual(parsed(edit.file.text));
      if (edit.change.kind === 'set') {
        const [before, after] = [parsed(edit.file.text), parsed(text)];
        expect(outside(after, edit.keys)).toEqual(outside(before, edit.keys));
      }
      if (edit.change.kind === 'remove') {
        const before = leaves(parsed(edit.file.text));
        expect(leaves(parsed(text)).size).toBeLessThanOrEqual(before.size);
      }
    },
  );

  it('leave examples and evidence to those that are about them', () => {
    const edits = editsOf(example).map(({ operator, keys }) => [operator, keys.join('.')]);
    expect(edits).toEqual([['error example changed', 'value.code']]);
  });

  it('find no rule in a sentence that begins with a question word', () => {
    expect(negationsOf('Whether it may fly. It can.')).toEqual([]);
    expect(negationsOf('Whether it may fly. It may run.')).toEqual([
      'Whether it may fly. It may not run.',
    ]);
  });

  it('negate one rule of a sentence at a time', () => {
    expect(negationsOf('It cannot fly, must walk and is not only red.')).toEqual([
      'It can fly, must walk and is not only red.',
      'It cannot fly, must walk and is only red.',
      'It cannot fly, must not walk and is not only red.',
    ]);
  });
});
