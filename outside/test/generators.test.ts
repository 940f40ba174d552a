import { type Mock, startMock } from '@ping-password/mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documents, type View, views } from '../src/documents.ts';
import { findings, type Outcome, type ViewFindings } from '../src/findings.ts';
import type { Call, Generator } from '../src/generators/generator.ts';
import { generators } from '../src/generators/generators.ts';
import { type Recorder, startRecorder } from '../src/recorder.ts';
import { type Clients, tryGenerator } from '../src/try-generator.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';
const contentType = 'application/vnd.pingidentity.password.set+json';

/** The operations that change and set a password. */
const operations: Readonly<Record<View, readonly [change: string, set: string]>> = {
  actions: ['resetPassword', 'setPassword'],
  wire: ['putEnvironmentsUsersPassword', 'putEnvironmentsUsersPassword'],
};

/** A call of the mock's control API. */
async function control<T>(mock: Mock, path: string, input?: object): Promise<T> {
  const url = `${mock.url}/_mock/worlds/${environmentID}/${path}`;
  const headers = { 'Content-Type': 'application/json' };
  const body = input === undefined ? null : JSON.stringify(input);
  const answer = await fetch(url, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json() as Promise<T>;
}

describe.each(Object.entries(generators))('%s', (name, generator: Generator) => {
  let mock: Mock;
  let recorder: Recorder;
  let clients: Clients;
  const baseUrl = () => `${recorder.url}/platform/v1`;

  beforeAll(async () => {
    mock = await startMock({ quiet: true });
    recorder = await startRecorder(mock.url);
    clients = await tryGenerator(generator, baseUrl());
  });
  afterAll(async () => {
    await clients.remove();
    await recorder.close();
    await mock.close();
  });

  /** The outcome of one call by a user or, without one, by the worker application. */
  async function outcomeOf(
    view: View,
    actor: { userID?: string },
    call: Pick<Call, 'operationId' | 'body'>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Outcome | undefined> {
    const { access_token: token } = await control<{ access_token: string }>(mock, 'tokens', actor);
    const client: unknown = await import(clients.entryOf(`platform.${view}`));
    const sent = { Authorization: `Bearer ${token}`, ...headers };
    const whole = { ...call, environmentID, userID, baseUrl: baseUrl(), headers: sent };
    // Some clients throw when the answer is a failure, which the recorder has seen.
    const thrown: unknown = await generator.call(client, whole).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    const exchanges = recorder.take();
    if (exchanges.length === 0 && thrown === undefined) throw new Error('The client sent nothing.');
    return exchanges.map(({ mediaType = '', status }) => ({ mediaType, status }))[0];
  }

  test.each(documents)(
    'makes a client of %s that compiles, or fails as written down',
    (document) => {
      expect(clients.faultsOf(document)).toEqual(findings[name]?.faults?.[document] ?? []);
    },
  );

  test.each(views)('changes and sets a password by the view %s as written down', async (view) => {
    const [change, set] = operations[view];
    const changed = { currentPassword: 'Tr4vel-Lightly-88', newPassword: 'Fake-Harbour-2042!' };
    const setting = (value: string) => ({ operationId: set, body: { value } });
    const header = { 'Content-Type': contentType };
    await control(mock, 'reset');
    const found: ViewFindings = {
      change: await outcomeOf(view, { userID }, { operationId: change, body: changed }),
      set: await outcomeOf(view, {}, setting('Fake-Lantern-77!')),
      setByHeader: await outcomeOf(view, {}, setting('Fake-Meadow-78!'), header),
    };
    expect(found).toEqual(findings[name]?.[view]);
  });
});
