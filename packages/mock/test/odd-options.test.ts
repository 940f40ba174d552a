import { expect, it } from 'vitest';
import { startMock } from '../src/index.ts';

it.each(['x', '', '-1', '1.5', '65536'])(
  'a port that is no number from 0 to 65535 is refused: %j',
  async (port) => {
    await expect(startMock({ quiet: true, port: port as unknown as number })).rejects.toThrow(
      new TypeError(`--port is "${port}"; write a number from 0 to 65535.`),
    );
  },
);

it.each(['x', '', 'Sandbox', null])('a mode that is none is refused: %j', async (mode) => {
  await expect(startMock({ quiet: true, mode: mode as unknown as 'sandbox' })).rejects.toThrow(
    new TypeError(`--mode is "${mode}"; write sandbox or examples.`),
  );
});

it.each([{}, { cert: '', key: '' }, { cert: 'PEM' }, { key: 'PEM' }, true, 'PEM', null])(
  'tls without certificate and key is refused, where the mock would listen without: %j',
  async (tls) => {
    const options = { quiet: true, tls: tls as unknown as { cert: string; key: string } };
    await expect(startMock(options)).rejects.toThrow(
      new TypeError(
        'tls has no cert or no key; give both as PEM, or leave tls out for plain HTTP.',
      ),
    );
  },
);

it('a call is answered although the log throws', async () => {
  const failures: unknown[] = [];
  const note = (error: unknown) => failures.push(error);
  process.on('unhandledRejection', note);
  const mock = await startMock({
    log() {
      throw new Error('The log is full.');
    },
  });
  const statuses = [];
  for (const path of ['/_mock/worlds', '/nowhere'])
    statuses.push((await fetch(mock.url + path)).status);
  await mock.close();
  process.off('unhandledRejection', note);
  expect([statuses, failures]).toEqual([[200, 404], []]);
});
