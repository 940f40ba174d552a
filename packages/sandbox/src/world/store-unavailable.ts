/** Thrown by a store that cannot be reached now; the same call may succeed a moment later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
