/** Thrown by a store when a world is not there, perhaps since a moment ago. */
export class MissingWorld extends Error {
  override readonly name = 'MissingWorld';
  constructor(worldID: string) {
    super(`There is no world ${worldID}.`);
  }
}
