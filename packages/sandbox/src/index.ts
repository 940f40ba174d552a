export { createExampleCall, type ExampleServer } from './call/example-call.ts';
export type { ActionRequest, Exchange, Performance, Reply } from './call/reply.ts';
export type { VendorHosts } from './call/vendor-hosts.ts';
export { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts';
export { type Api, apiOf } from './http/api.ts';
export { contractApis } from './http/documents.ts';
export { bodyLimit } from './http/request-body.ts';
export type { Match, Route } from './http/route-table.ts';
export { type Answer, type ErrorDetail, textOf, vendorError } from './http/vendor-error.ts';
export type { Delivery, WireRequest } from './http/wire-request.ts';
export type { WebhookEvent } from './world/audit-event.ts';
export type { AuditEvent } from './world/audit-record.ts';
export { defaultWorld } from './world/build-world.ts';
export type { JournalEntry, LoggedCall, WorldEvent } from './world/call-record.ts';
export { defineWorld, type WorldInput } from './world/define-world.ts';
export { millisecondsOf } from './world/duration.ts';
export { mostEntries } from './world/journal.ts';
export type { Change, Persistence, Snapshot, StoredWorld } from './world/persistence.ts';
export type { MessageRecord } from './world/records.ts';
export { createSharedStore } from './world/shared-store.ts';
export type {
  News,
  OpenWorld,
  PlacedEvent,
  SharedChange,
  SharedWorlds,
  Watcher,
  WorldVersion,
} from './world/shared-worlds.ts';
export { createStore, type Store } from './world/store.ts';
export { StoreUnavailable } from './world/store-unavailable.ts';
export { emptyWorld, type WorldData } from './world/world.ts';
