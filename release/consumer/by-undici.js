import { byUrl } from '@ping-password/client';
import { ProxyAgent, fetch as undiciFetch } from 'undici';
import { useClient } from './use-client.js';

const [, , origin, proxy] = process.argv;
const through = (dispatcher) => byUrl((url, init) => undiciFetch(url, { ...init, dispatcher }));

const used = proxy ? through(new ProxyAgent(proxy)) : byUrl(undiciFetch);
console.log(await useClient(origin, used));
