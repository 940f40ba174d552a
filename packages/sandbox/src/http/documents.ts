import type { ActionDocument } from '@ping-password/contract';
import auth from '@ping-password/contract/openapi/auth.actions.json' with { type: 'json' };
import control from '@ping-password/contract/openapi/control.actions.json' with { type: 'json' };
import directory from '@ping-password/contract/openapi/directory.actions.json' with {
  type: 'json',
};
import platform from '@ping-password/contract/openapi/platform.actions.json' with { type: 'json' };
import { type Api, apiOf } from './api.ts';

/** The APIs of the published contract. */
export const contractApis = (): Api[] =>
  Object.entries({ auth, control, directory, platform }).map(([name, document]) =>
    apiOf(name, document as unknown as ActionDocument),
  );
