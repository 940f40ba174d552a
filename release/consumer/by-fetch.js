import { useClient } from './use-client.js';

console.log(await useClient(process.argv[2]));
