import { loadDictionaries } from '@ping-password/policy/dictionaries';
import { createSandbox, textOf } from '@ping-password/sandbox';
import { type EngineAnswer, type EngineRequest, loadWords } from './message.ts';

const sandbox = createSandbox();

const withoutWords =
  'The word lists are not loaded. Connect to the network and send the call again.';

/** Takes the exchange, as a `Request` of a browser drops the cookie of a sign-on. */
async function answerTo({ id, body, ...request }: EngineRequest): Promise<EngineAnswer> {
  const { answer, delivery, rule } = await sandbox.exchange({
    ...request,
    origin: self.location.origin,
    body: async () => new TextEncoder().encode(body ?? ''),
  });
  if (delivery) return { id, status: 0, headers: {}, body: '', rule };
  return { id, status: answer.status, headers: answer.headers, body: textOf(answer) ?? '', rule };
}

/** The answer, or why there is none: a sandbox that cannot load its word lists fails like a server. */
async function explained(answer: EngineAnswer): Promise<EngineAnswer> {
  if (answer.rule !== 'the mock failed') return answer;
  const loaded = await loadDictionaries().catch(() => undefined);
  return loaded ? answer : { ...answer, status: 0, headers: {}, body: withoutWords };
}

self.addEventListener('message', async ({ data }: MessageEvent<EngineRequest>) => {
  if (data.id !== loadWords) return self.postMessage(await explained(await answerTo(data)));
  // What cannot be loaded now is loaded by the call that needs it.
  await loadDictionaries().catch(() => undefined);
  self.postMessage({ id: loadWords });
});
