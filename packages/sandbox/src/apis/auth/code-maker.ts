import type { Random } from '../../world/random.ts';
import { fingerprint } from '../../world/secret.ts';
import { base64url } from '../../world/sha256.ts';
import type { Store } from '../../world/store.ts';

const keyName = 'codes';

/** Makes the authorization code of a flow, the same one every time and nowhere kept. */
export type CodeMaker = (worldID: string, flowID: string) => string;

/** Creates the code maker of a sandbox; its key is made with the first code, and kept in the store. */
export function createCodeMaker(store: Store, random: Random): CodeMaker {
  let key: string | undefined;
  const keyOf = () => {
    const kept = store.key(keyName) ?? base64url(random.bytes(32));
    if (store.key(keyName) === undefined) store.saveKey(keyName, kept);
    return kept;
  };
  return (worldID, flowID) => {
    key ??= keyOf();
    return fingerprint(`${key} ${worldID} ${flowID}`);
  };
}
