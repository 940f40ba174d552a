export { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts';
export type { JournalEntry, WorldEvent } from './journal.ts';
export { type Api, apiOf } from './wire/api.ts';
export { contractApis } from './wire/documents.ts';
export {
  type Admittance,
  createExchange,
  type Delivery,
  type Exchange,
  type Performance,
  type Reply,
  type Request,
  type Server,
  type WireRequest,
} from './wire/exchange.ts';
export { bodyLimit } from './wire/request-body.ts';
export type { Match, Route } from './wire/route-table.ts';
export { type Answer, type ErrorDetail, textOf, vendorError } from './wire/vendor-error.ts';
export type { MessageRecord } from './world/records.ts';
export {
  type Change,
  createStore,
  emptyWorld,
  type Persistence,
  type Snapshot,
  type Store,
  type StoredWorld,
  type WorldData,
} from './world/store.ts';
