import { createSandbox } from '@ping-password/sandbox';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { changePassword } from './change-password.js';

const sandbox = createSandbox();
const server = setupServer(
  http.all('https://sandbox.test/*', ({ request }) => sandbox.fetch(request)),
);
server.listen({ onUnhandledRequest: 'error' });
console.log(await changePassword('https://sandbox.test'));
server.close();
