import { createSandbox } from '@ping-password/sandbox';
import nock from 'nock';
import { changePassword } from './change-password.js';

const origin = 'https://sandbox.test';
const sandbox = createSandbox();

nock.disableNetConnect();
for (const method of ['GET', 'POST', 'PUT'])
  nock(origin)
    .persist()
    .intercept(/.*/, method)
    .reply(async (request) => {
      const answer = await sandbox.fetch(request);
      return [answer.status, await answer.text(), Object.fromEntries(answer.headers)];
    });
console.log(await changePassword(origin));
