import { describe, expect, test } from 'vitest';
import type { Node } from './unite.ts';
import { wirePaths } from './wire-view.ts';

const path = '/users/{userID}/password';
const evidence = { level: 'page', sources: ['S2'] };

const mediaType = (action: string) => `application/vnd.pingidentity.password.${action}+json`;

const actionOf = (name: string, parts: Node = {}): Node => ({
  operationId: `${name}Password`,
  summary: `${name} a password`,
  description: `Will ${name} it.`,
  'x-evidence': evidence,
  tags: ['User passwords'],
  requestBody: {
    description: `What to ${name}.`,
    required: true,
    content: { [mediaType(name)]: { schema: { title: name } } },
  },
  responses: { '200': { description: 'OK.' } },
  ...parts,
});

/** The wire operation of a reset and a set of a password, each with these parts. */
function united(reset: Node, set: Node, components: Node = {}): Node | undefined {
  const paths = {
    [`${path}#password.reset`]: { put: actionOf('reset', reset) },
    [`${path}#password.set`]: { put: actionOf('set', set) },
  };
  return wirePaths({ paths, components })[path]?.['put'];
}

describe('wirePaths', () => {
  test('a list and its items have names of their own', () => {
    const both = (key: string) => ({
      [`${key}#password.reset`]: { post: actionOf('reset') },
      [`${key}#password.set`]: { post: actionOf('set') },
    });
    const paths = wirePaths({ paths: { ...both('/users'), ...both('/users/{userID}') } });
    expect(Object.values(paths).map(({ post }) => post?.['operationId'])).toEqual([
      'postUsers',
      'postUsersByUserID',
    ]);
  });

  test('actions of one method and path become one operation', () => {
    const operation = united({}, {});
    expect(operation).toEqual({
      operationId: 'putUsersPassword',
      summary: 'Act on password by Content-Type',
      description: [
        'The Content-Type decides which action runs:',
        '',
        `- \`${mediaType('reset')}\`: reset a password (\`resetPassword\`).`,
        `- \`${mediaType('set')}\`: set a password (\`setPassword\`).`,
      ].join('\n'),
      'x-evidence': evidence,
      'x-actions': ['reset', 'set'].map((name) => ({
        operationId: `${name}Password`,
        mediaType: mediaType(name),
        summary: `${name} a password`,
        description: `Will ${name} it.`,
        'x-evidence': evidence,
      })),
      tags: ['User passwords'],
      requestBody: {
        description: 'reset a password: What to reset. set a password: What to set.',
        required: true,
        content: {
          [mediaType('reset')]: { schema: { title: 'reset' } },
          [mediaType('set')]: { schema: { title: 'set' } },
        },
      },
      responses: { '200': { description: 'OK.' } },
    });
  });

  test('each action keeps its class of retry', () => {
    const operation = united({ 'x-retry': { class: 'proven' } }, { 'x-retry': { class: 'safe' } });
    expect(operation?.['x-actions']).toMatchObject([
      { 'x-retry': { class: 'proven' } },
      { 'x-retry': { class: 'safe' } },
    ]);
  });

  test('each action keeps the other spelling of its media type', () => {
    const alias = { mediaType: 'application/vnd.pingidentity.password.reset' };
    const operation = united({ 'x-alias': alias }, {});
    expect(operation?.['x-actions']).toMatchObject([{ 'x-alias': alias }, {}]);
  });

  test('a lone action stays as it is but for the fragment', () => {
    const reset = actionOf('reset');
    const paths = { [`${path}#password.reset`]: { put: reset } };
    expect(wirePaths({ paths })).toEqual({ [path]: { put: reset } });
  });

  test('paths, methods and actions keep the order of the document', () => {
    const paths = wirePaths({
      paths: {
        '/b': { get: actionOf('read') },
        '/a#password.unlock': { post: actionOf('unlock') },
        '/b#password.set': { put: actionOf('set') },
        '/a#password.check': { post: actionOf('check') },
        '/b#password.force': { put: actionOf('force') },
      },
    });
    expect(Object.keys(paths)).toEqual(['/b', '/a']);
    expect(Object.keys(paths['/b'] ?? {})).toEqual(['get', 'put']);
    expect(paths['/b']?.['put']?.['x-actions']).toMatchObject([
      { operationId: 'setPassword' },
      { operationId: 'forcePassword' },
    ]);
    expect(paths['/a']?.['post']?.['x-actions']).toMatchObject([
      { operationId: 'unlockPassword' },
      { operationId: 'checkPassword' },
    ]);
  });

  test('tags, parameters and alternatives of security are united without repeats', () => {
    const userID = { $ref: '#/components/parameters/userID' };
    const token = { accessToken: [] };
    const operation = united(
      { tags: ['A'], parameters: [userID], security: [token] },
      { tags: ['A', 'B'], parameters: [userID, { name: 'X' }], security: [{}, token] },
    );
    expect(operation).toMatchObject({
      tags: ['A', 'B'],
      parameters: [userID, { name: 'X' }],
      security: [token, {}],
    });
  });

  test('a part that only the later action has is kept', () => {
    const security = [{ accessToken: [] }];
    expect(united({}, { security })).toMatchObject({ security });
  });

  test('the evidence is the weaker level with the sources of all', () => {
    const inferred = { level: 'inferred', sources: ['S3', 'S2'], note: 'Deduced.' };
    expect(united({}, { 'x-evidence': inferred })?.['x-evidence']).toEqual({
      level: 'inferred',
      sources: ['S2', 'S3'],
      note: 'Deduced.',
    });
  });

  test('the body is optional when one action needs none', () => {
    const operation = united({ requestBody: undefined }, {});
    expect(operation).toMatchObject({
      description: [
        'The Content-Type decides which action runs:',
        '',
        '- no body: reset a password (`resetPassword`).',
        `- \`${mediaType('set')}\`: set a password (\`setPassword\`).`,
      ].join('\n'),
      requestBody: { required: false, description: 'set a password: What to set.' },
    });
  });

  test('request bodies and responses that are components are followed', () => {
    const components = {
      requestBodies: { Reset: { description: 'Two.', content: { 'text/plain': {} } } },
      responses: { Ok: { description: 'Fine.' } },
    };
    const operation = united(
      {
        requestBody: { $ref: '#/components/requestBodies/Reset' },
        responses: { '200': { $ref: '#/components/responses/Ok' } },
      },
      {},
      components,
    );
    expect(operation?.['requestBody']).toEqual({
      description: 'reset a password: Two. set a password: What to set.',
      required: false,
      content: { 'text/plain': {}, [mediaType('set')]: { schema: { title: 'set' } } },
    });
    expect(operation?.['responses']).toEqual({ '200': { description: 'Fine. OK.' } });
  });
});
