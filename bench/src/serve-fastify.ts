import { readFile } from 'node:fs/promises';
import Fastify from 'fastify';
import { request } from './workload.ts';

/** What the mock answers to the workload, so that both write as much. */
const answer = {
  _links: Object.fromEntries(
    [
      'self',
      'environment',
      'user',
      'passwordPolicy',
      'password.validate',
      'password.reset',
      'password.set',
      'password.recover',
    ].map((relation) => [relation, { href: `http://127.0.0.1:4010/platform/v1${request.path}` }]),
  ),
  environment: { id: 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6' },
  user: { id: 'c3042000-188f-4bc7-a269-dee1602cf7af' },
  passwordPolicy: { id: '5da98f13-ad62-4234-86d3-01018f6ef0ad' },
  status: 'MUST_CHANGE_PASSWORD',
  lastChangedAt: '2019-01-08T20:18:31.264Z',
};

const app = Fastify();
app.addContentTypeParser(
  request.headers['content-type'],
  { parseAs: 'string' },
  (_request, body, done) => done(null, JSON.parse(String(body))),
);
app.put('/*', (_request, reply) => {
  reply.header('content-type', 'application/hal+json').send(answer);
});
const port = process.argv.at(-1);
const [, , file] = process.argv;
if (file !== port) {
  const listed = JSON.parse(await readFile(String(file), 'utf8'));
  app.get('/*', (_request, reply) => {
    reply.header('content-type', 'application/hal+json').send(listed);
  });
}
await app.listen({ port: Number(port), host: '127.0.0.1' });
