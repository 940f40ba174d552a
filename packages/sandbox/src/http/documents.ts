import type { ActionDocument } from '@ping-password/contract';
import auth from '@ping-password/contract/documents/auth.json' with { type: 'json' };
import control from '@ping-password/contract/documents/control.json' with { type: 'json' };
import directory from '@ping-password/contract/documents/directory.json' with { type: 'json' };
import platform from '@ping-password/contract/documents/platform.json' with { type: 'json' };
import { validators as authValidators } from '@ping-password/contract/validators/auth';
import { validators as controlValidators } from '@ping-password/contract/validators/control';
import { validators as directoryValidators } from '@ping-password/contract/validators/directory';
import { validators as platformValidators } from '@ping-password/contract/validators/platform';
import { type Api, apiOf } from './api.ts';

// The type of a document as JSON is that of its examples.
const documentOf = (json: unknown) => json as ActionDocument;

/** The APIs of the published contract. */
export const contractApis = (): Api[] => [
  apiOf('auth', documentOf(auth), authValidators),
  apiOf('control', documentOf(control), controlValidators),
  apiOf('directory', documentOf(directory), directoryValidators),
  apiOf('platform', documentOf(platform), platformValidators),
];
