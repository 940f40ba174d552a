import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/samples/samples.ts';
import { hardBody, hardSample } from './hard-call.ts';
import { isInstalled, run, startBench } from './run-samples.ts';

const received: string[] = [];
const server = createServer(async (request: IncomingMessage, response) => {
  received.push(await text(request));
  response.setHeader('content-type', 'application/json').end('{}');
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
afterAll(() => server.close());

const programs = [
  { key: 'curl', file: 'hard.sh', command: 'sh' },
  { key: 'nodejs', file: 'hard.mjs', command: process.execPath },
  { key: 'typescript', file: 'hard.ts', command: process.execPath },
  { key: 'python', file: 'hard.py', command: 'python3' },
  { key: 'java', file: 'Sample.java', command: 'javac', launcher: 'java' },
  { key: 'php', file: 'hard.php', command: 'php' },
  { key: 'ruby', file: 'hard.rb', command: 'ruby' },
];
const here = (
  await Promise.all(
    programs.map(async (program) => ((await isInstalled(program.command)) ? [program] : [])),
  )
).flat();

describe('hard characters in a body', async () => {
  const { save, folder } = await startBench();

  it.each(here)('arrive from a program in $key', async ({ key, file, command, launcher }) => {
    const { port } = server.address() as AddressInfo;
    const language = languages.find((candidate) => candidate.key === key);
    const sample = language ? hardSample(language) : '';
    const saved = await save(file, sample.replaceAll('127.0.0.1:4010', `127.0.0.1:${port}`));
    received.length = 0;
    const { stderr } = await run(launcher ?? command, [saved], {
      cwd: folder,
      // Java reads a program as the locale says.
      env: { CURL_HOME: folder, LC_ALL: 'C.UTF-8' },
    });
    expect({ received: received.map((body) => JSON.parse(body)), stderr }).toEqual({
      received: [hardBody],
      stderr: key === 'curl' ? expect.any(String) : '',
    });
  });
});
