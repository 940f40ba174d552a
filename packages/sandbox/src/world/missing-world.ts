/** Thrown by a store when a world is not there, perhaps since a moment ago. */
export class MissingWorld extends Error {
  override readonly name = 'MissingWorld';
  constructor(worldID: string) {
    super(`There is no world ${worldID}.`);
  }
}

/**
 * Takes the failure of a look at a world that somebody else may have deleted meanwhile.
 *
 * @throws every other failure.
 */
export function unlessMissing(error: unknown): undefined {
  if (!(error instanceof MissingWorld)) throw error;
}
