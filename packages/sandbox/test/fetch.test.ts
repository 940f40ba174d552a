import { describe, expect, it } from 'vitest';
import { createSandbox } from '../src/create-sandbox.ts';

const worlds = 'http://127.0.0.1:4010/_mock/worlds';

/** A request whose body never ends, and how many bytes of it were taken. */
function endless(signal?: AbortSignal) {
  const taken = { bytes: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.bytes += 65_536;
      if (taken.bytes > 64 * 1024 * 1024) controller.error(new Error('Too much was taken.'));
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body, duplex: 'half', ...(signal && { signal }) };
  return { taken, request: new Request(worlds, init as RequestInit) };
}

describe('the fetch of a sandbox', () => {
  it('reads no more of a body than it may have', async () => {
    const { request, taken } = endless();
    const { status } = await createSandbox().fetch(request);
    expect([status, taken.bytes < 2 * 1024 * 1024]).toEqual([413, true]);
  });

  it('rejects with the reason of a signal that was aborted before, and does nothing', async () => {
    const sandbox = createSandbox();
    const reason = new Error('left');
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: '{}', signal: AbortSignal.abort(reason) };
    await expect(sandbox.fetch(worlds, init)).rejects.toBe(reason);
    const list = (await (await sandbox.fetch(worlds)).json()) as { worlds: unknown[] };
    expect(list.worlds).toHaveLength(1);
  });

  it('rejects when the signal is aborted while the answer is made', async () => {
    const controller = new AbortController();
    const answer = createSandbox().fetch(worlds, { signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }) as unknown as Error,
    );
  });

  it('rejects when the signal is aborted while a body is read that does not come', async () => {
    const controller = new AbortController();
    const headers = { 'content-type': 'application/json' };
    const body = new ReadableStream({ pull: () => new Promise(() => undefined) });
    const { signal } = controller;
    const init = { method: 'POST', headers, body, duplex: 'half', signal } as RequestInit;
    const answer = createSandbox().fetch(worlds, init);
    controller.abort(new Error('left'));
    await expect(answer).rejects.toThrow('left');
  });
});
