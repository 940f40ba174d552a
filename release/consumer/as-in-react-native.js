// What React Native does not have; a module that looks for it when it loads meets it missing.
delete URL.canParse;
delete AbortSignal.any;
delete AbortSignal.timeout;
delete AbortSignal.prototype.throwIfAborted;
delete globalThis.DOMException;

const { useClient } = await import('./use-client.js');
const { createPlatformClient, outcomeOf } = await import('@ping-password/client');

const [, , origin, silentOrigin] = process.argv;
const path = { environmentID: crypto.randomUUID(), userID: crypto.randomUUID() };

/** What a call tells that gets no answer in time. */
const timedOut = async () => {
  const retry = { attempts: 1, perTryMs: 1 };
  const platform = createPlatformClient({ baseUrl: silentOrigin, retry });
  const error = await platform.readPassword({ path }).catch((thrown) => thrown);
  return `${error} ${outcomeOf(error)}`;
};

console.log(JSON.stringify({ client: await useClient(origin), timedOut: await timedOut() }));
