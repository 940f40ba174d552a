export type { ClientOptions } from './action-client.ts';
export type { ActionClient, CallOptions, CallResult } from './action-types.ts';
export { ApiError, apiErrorOf, type Requirement, unwrap } from './api-error.ts';
export { type AuthRegion, createAuthClient } from './auth.ts';
export { type Authorization, basic, bearer } from './authorization.ts';
export { createDirectoryClient, type DirectoryRegion } from './directory.ts';
export type { CustomDomain, Host } from './host.ts';
export { type Outcome, outcomeOf } from './outcome.ts';
export { createPlatformClient, type PlatformRegion } from './platform.ts';
