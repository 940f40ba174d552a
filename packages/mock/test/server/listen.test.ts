import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { listen } from '../../src/server/create-server.ts';
import { startMock } from '../../src/start-mock.ts';

/** A server that the operating system lets not listen. */
function failing(code: string) {
  const server = createServer();
  server.listen = () => {
    server.emit('error', Object.assign(new Error('raw'), { code }));
    return server;
  };
  return server;
}

it.each(['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'])(
  'an address of another machine is told in words: %s',
  async (code) => {
    await expect(listen(failing(code), 4010, '192.0.2.1')).rejects.toThrow(
      '--host 192.0.2.1 is no address of this machine; write one that is, such as 127.0.0.1.',
    );
  },
);

it('a port that needs more rights is told in words', async () => {
  await expect(listen(failing('EACCES'), 80, '127.0.0.1')).rejects.toThrow(
    'This user may not listen on port 80; set MOCK_PORT or --port to one above 1023.',
  );
});

it('an empty host is refused, as Node would listen on every address of the machine', async () => {
  await expect(startMock({ host: '', quiet: true })).rejects.toThrow(
    new TypeError('--host is empty; write an address of this machine, such as 127.0.0.1.'),
  );
});
