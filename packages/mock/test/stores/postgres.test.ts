import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { startMock } from '../../src/start-mock.ts';
import { reasonOf } from '../../src/stores/postgres/failure.ts';

const secret = 'fake-database-password';

let server: Server | undefined;
afterEach(() => server?.close());

/** A server on a free port, and the address of a database there. */
async function listening(answer: string | undefined): Promise<{ port: number; store: string }> {
  const started = createServer((socket) => {
    socket.on('error', () => undefined);
    if (answer !== undefined) socket.end(answer);
  });
  server = started.listen(0, '127.0.0.1');
  await once(started, 'listening');
  const { port } = started.address() as AddressInfo;
  return { port, store: `postgres://user:${secret}@127.0.0.1:${port}/worlds` };
}

const failure = async (store: string): Promise<string> =>
  startMock({ quiet: true, store }).then(
    () => 'it has started',
    ({ message }: Error) => message,
  );

describe('a mock whose database cannot be used', () => {
  it('says that the connection was refused', async () => {
    const { port, store } = await listening(undefined);
    server?.close();
    expect(await failure(store)).toBe(
      `--store postgres: PostgreSQL at 127.0.0.1:${port} cannot be used: the connection was refused.`,
    );
  });

  it('says that the connection was cut by something else than PostgreSQL', async () => {
    const { port, store } = await listening('');
    expect(await failure(store)).toBe(
      `--store postgres: PostgreSQL at 127.0.0.1:${port} cannot be used: the connection was cut.`,
    );
  });

  it('says that nothing answers, and does not wait for ever', async () => {
    const { port, store } = await listening(undefined);
    expect(await failure(store)).toBe(
      `--store postgres: PostgreSQL at 127.0.0.1:${port} cannot be used: there was no answer in time.`,
    );
  });

  it.each(['postgres:', `postgres:user:${secret}@host`, `postgres://user:${secret}@:x/`])(
    'says what an address looks like when it is given %s',
    async (store) => {
      expect(await failure(store)).toBe(
        '--store takes the address of a database as postgres://USER@HOST/DATABASE, with :PORT after the host where it is not 5432.',
      );
    },
  );
});

describe('a mock without the driver', () => {
  it('says what to install, and serves from memory', async () => {
    const hook = `import { registerHooks } from 'node:module';
      registerHooks({
        resolve(name, context, next) {
          if (name === 'pg') throw new Error('hidden');
          return next(name, context);
        },
      });`;
    const source = fileURLToPath(new URL('../../src/start-mock.ts', import.meta.url));
    const script = `const { startMock } = await import(${JSON.stringify(source)});
      await startMock({ quiet: true }).then((mock) => mock.close());
      await startMock({ store: 'postgres://user@127.0.0.1/worlds' }).catch(({ message }) => console.log(message));`;
    const importing = `data:text/javascript,${encodeURIComponent(hook)}`;
    const parameters = ['--import', importing, '--input-type=module', '-e', script];
    const said = await new Promise((resolve) =>
      execFile(process.execPath, parameters, (_error, stdout, stderr) => resolve(stdout + stderr)),
    );
    expect(said).toBe(
      '--store postgres: needs the package pg. Install it beside the mock: npm install pg\n',
    );
  });
});

describe('the reason of a failure', () => {
  it.each([
    [{ code: 'ENOTFOUND' }, 'the host name is unknown'],
    [{ code: '28P01' }, 'the user name or the password is wrong'],
    [{ code: '3D000' }, 'the database does not exist'],
    [{ errors: [{ code: 'ECONNREFUSED' }] }, 'the connection was refused'],
    [{ message: 'Connection terminated unexpectedly' }, 'the connection was cut'],
    [{ message: `value ${secret} is wrong`, code: '22P02' }, 'the code is 22P02'],
    [new Error(secret), 'the reason is unknown'],
  ])('%o is in words: %s', (error, reason) => {
    expect(reasonOf(error)).toBe(reason);
  });
});
