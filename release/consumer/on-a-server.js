import { useMock } from './use-mock.js';
import { useOnTheWeb } from './use-on-the-web.js';
import { useSandbox } from './use-sandbox.js';

const used = await useOnTheWeb(process.argv[2], process.argv[3]);
console.log(JSON.stringify({ ...used, mock: await useMock(), sandbox: await useSandbox() }));
