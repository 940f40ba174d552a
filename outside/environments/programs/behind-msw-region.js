import { createPlatformClient, unwrap, workerCredentials } from '@ping-password/client';
import { createSandbox } from '@ping-password/sandbox';
import { http } from 'msw';
import { setupServer } from 'msw/node';

const sandbox = createSandbox({ vendorHosts: true });
const server = setupServer(http.all('https://*', ({ request }) => sandbox.fetch(request)));
server.listen({ onUnhandledRequest: 'error' });

const options = { region: 'EU', environmentID: 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6' };
const clientID = '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01';
const clientSecret = 'sandbox-worker-secret';
const authorization = workerCredentials({ ...options, clientID, clientSecret });
const platform = createPlatformClient({ ...options, authorization });
const path = { userID: 'c3042000-188f-4bc7-a269-dee1602cf7af' };
const body = { currentPassword: 'Tr4vel-Lightly-88', newPassword: 'Fake-Harbour-2042!' };
console.log((await unwrap(platform.resetPassword({ path, body }))).status);
server.close();
