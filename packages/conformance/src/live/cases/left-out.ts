/** A case cannot be run against an environment, and the message says why. */
export class LeftOut extends Error {
  override name = 'LeftOut';
}

/** @throws LeftOut always. */
export function leaveOut(why: string): never {
  throw new LeftOut(why);
}
