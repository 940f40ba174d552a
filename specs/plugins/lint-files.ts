import { relative } from 'node:path';
import { BaseResolver, createConfig, lint, makeDocumentFromString } from '@redocly/openapi-core';
import ping from './index.ts';

type Files = Record<string, object>;

/** An operation that breaks no rule. */
export const resetPassword = {
  operationId: 'resetPassword',
  summary: 'Change a password',
  description: 'Replaces the password.',
  'x-proof': [
    {
      says: 'Replaces the password.',
      tests: { 'packages/sandbox/test/head.test.ts': 'ends a stream' },
    },
  ],
  'x-evidence': { level: 'page', sources: ['S2'] },
  'x-retry': { class: 'proven' },
  requestBody: { content: { 'application/vnd.pingidentity.password.reset+json': {} } },
  responses: {
    '200': {
      description: 'OK. The password is changed.',
      content: { 'application/hal+json': { examples: { ok: { value: { status: 'OK' } } } } },
    },
  },
};

/** A root document with these paths. */
export const rootOf = (paths: object) => ({ openapi: '3.1.0', info: {}, paths });

const goodFiles: Files = {
  'openapi.yaml': rootOf({
    '/password#password.reset': { put: { $ref: 'operations/resetPassword.yaml' } },
  }),
  'operations/resetPassword.yaml': resetPassword,
};

/** What one rule finds in the good files with some of them replaced: each place and message. */
export async function problemsOf(rule: string, replaced: Files = {}): Promise<string[]> {
  const resolver = new BaseResolver();
  for (const [path, content] of Object.entries({ ...goodFiles, ...replaced })) {
    const file = resolver.resolveExternalRef(null, path);
    const document = makeDocumentFromString(JSON.stringify(content), file);
    resolver.cache.set(file, Promise.resolve(document));
  }
  const config = await createConfig({ plugins: [ping()], rules: { [`ping/${rule}`]: 'error' } });
  const problems = await lint({ ref: 'openapi.yaml', config, externalRefResolver: resolver });
  return problems.map(({ location: [at], message }) => {
    const file = relative('', at?.source.absoluteRef ?? '').replaceAll('\\', '/');
    return `${file}${at?.pointer}: ${message}`;
  });
}

/** What one rule finds when the operation file holds this operation. */
export const problemsOfOperation = (rule: string, operation: object): Promise<string[]> =>
  problemsOf(rule, { 'operations/resetPassword.yaml': operation });
