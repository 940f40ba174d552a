import { describe, expect, it } from 'vitest';
import { editorOf } from './editor.ts';

const program = (line: string) => `import { createPlatformClient } from '../../src/index.ts';
const platform = createPlatformClient({ region: 'EU' });
const path = { environmentID: 'e', userID: 'u' };
${line}`;

/** The parts of a program with one name marked, by what the name is. */
const programs = {
  call: "await platform.reset|Password({ path, body: { newPassword: 'n' } });",
  parameter: "await platform.readUser({ path: { environmentID: 'e', user|ID: 'u' } });",
  query: "await platform.listUsers({ path, query: { fil|ter: '' } });",
  'member of the user': `await platform.resetPassword({
    path,
    body: { currentPassword: 'o', new|Password: 'n' },
  });`,
  'member of the administrator':
    "await platform.resetPassword({ path, body: { new|Password: 'n' } });",
  setting: 'await platform.readUser({ path, re|try: false });',
  code: 'const { error } = await platform.readUser({ path });\nerror?.co|de;',
  datum: 'const { data } = await platform.readPassword({ path });\ndata?.sta|tus;',
};

describe('hover shows the documentation of', () => {
  const shown = (name: keyof typeof programs) => {
    const { text, links } = editorOf(program(programs[name])).hover();
    return [text, ...links].join('\n');
  };

  it('a call: what it does, takes, answers, when it is repeated and where more is', () => {
    const text = shown('call');
    for (const part of [
      'Change a password, as the user or for the user.',
      '- `path.userID`: Identifier of the user.',
      '- `body.newPassword`: A temporary password. PingOne does not check it against the policy.',
      '- 200: OK. The password is changed.',
      '- 400: Bad Request. The password stays as it is.',
      'Retry class `proven`',
      'http://127.0.0.1:4030/platform/reset-password/',
    ])
      expect(text).toContain(part);
  });

  it.each([
    ['parameter', 'Identifier of the user.'],
    ['query', 'SCIM filter, such as'],
    ['member of the user', 'The password to use from now on.'],
    ['member of the administrator', 'A temporary password.'],
    ['setting', 'How often and how long this call is tried'],
    ['code', 'What went wrong, for programs.'],
  ] as const)('a %s', (name, text) => {
    expect(shown(name)).toContain(text);
  });
});

describe('the definition is in the types of the contract for', () => {
  it.each([
    ['call', 'resetPassword(...options: '],
    ['parameter', 'userID: components["parameters"]["userID"];'],
    ['query', 'filter?: components["parameters"]["userFilter"];'],
    ['member of the user', 'newPassword: string;'],
    ['code', 'code: "INVALID_DATA" | '],
    ['datum', 'status: components["schemas"]["PasswordStatus"];'],
  ] as const)('a %s', (name, line) => {
    const [definition] = editorOf(program(programs[name])).definitions();
    expect(definition).toMatch(/^platform\.gen\.d\.ts: /);
    expect(definition).toContain(line);
  });
});

it('hover tells the type of a call in a few names', () => {
  const { type } = editorOf(program('await platform.read|User({ path });')).hover();
  expect(type).toBe(
    '(method) Calls<CallSettings, Response, never>.readUser(options: ReadUserOptions & CallSettings): Promise<ResultOf<ReadUserResponses, Response>>',
  );
});
