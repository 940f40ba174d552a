import { loadDictionaries } from '@ping-password/policy/dictionaries';
import { createSandbox, textOf } from '@ping-password/sandbox';
import { type EngineAnswer, type EngineRequest, loadWords } from './message.ts';

const sandbox = createSandbox();

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

self.addEventListener('message', async ({ data }: MessageEvent<EngineRequest>) => {
  if (data.id !== loadWords) return self.postMessage(await answerTo(data));
  await loadDictionaries();
  self.postMessage({ id: loadWords });
});
