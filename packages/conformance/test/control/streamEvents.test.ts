import { inject } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld } from '../../src/control.ts';

/** The stream never ends, so that its first event has to do. */
const call: CallOn = async ({ path }, { headers = {} }: { headers?: object } = {}) => {
  const url = `${inject('target').mock}/_mock/worlds/${path.environmentID}/events`;
  const response = await fetch(url, { headers: { ...headers } });
  if (!response.ok) return { error: await response.json(), response };
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return { data: first?.value, response };
};

contractTest('control', 'streamEvents', (when) => {
  when(200, 'the world exists', () => call(inWorld));
  controlRefusals(when, call);
});
