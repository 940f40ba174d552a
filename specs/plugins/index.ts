import type { Plugin } from '@redocly/openapi-core';
import { actionFragment } from './action-fragment.ts';
import { evidence } from './evidence.ts';
import { noDiscriminator } from './no-discriminator.ts';
import { operationFile } from './operation-file.ts';
import { requestMediaType } from './request-media-type.ts';
import { responseExamples } from './response-examples.ts';
import { retryClass } from './retry-class.ts';
import { routeTable } from './route-table.ts';
import { wireView } from './wire-view.ts';
import { writing } from './writing.ts';

/** The lint rules and the decorator of this project, for `redocly.yaml`. */
export default function ping(): Plugin {
  return {
    id: 'ping',
    rules: {
      oas3: {
        'action-fragment': actionFragment,
        evidence,
        'no-discriminator': noDiscriminator,
        'operation-file': operationFile,
        'request-media-type': requestMediaType,
        'response-examples': responseExamples,
        'retry-class': retryClass,
        'route-table': routeTable,
        writing,
      },
    },
    decorators: { oas3: { 'wire-view': wireView } },
  };
}
