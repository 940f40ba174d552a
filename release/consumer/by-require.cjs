const { createPlatformClient, unwrap } = require('@ping-password/client');
const { createSandbox } = require('@ping-password/sandbox');

console.log(typeof createPlatformClient, typeof unwrap);
module.exports = { createSandbox };
import('./use-client.js').then(async ({ useClient }) =>
  console.log(await useClient(process.argv[2])),
);
