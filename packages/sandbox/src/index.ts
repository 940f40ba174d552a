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
} from './call/call.ts';
export { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts';
export { type Api, apiOf } from './http/api.ts';
export { contractApis } from './http/documents.ts';
export { bodyLimit } from './http/request-body.ts';
export type { Match, Route } from './http/route-table.ts';
export { type Answer, type ErrorDetail, textOf, vendorError } from './http/vendor-error.ts';
export type { JournalEntry, WorldEvent } from './world/journal.ts';
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
