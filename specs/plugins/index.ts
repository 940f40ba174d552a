import type { Plugin } from '@redocly/openapi-core';
import { portableSchemas } from './portable-schemas/portable-schemas.ts';
import { actionFragment } from './rules/action-fragment.ts';
import { evidence } from './rules/evidence.ts';
import { forms } from './rules/forms.ts';
import { noDiscriminator } from './rules/no-discriminator.ts';
import { nulls } from './rules/nulls.ts';
import { openness } from './rules/openness.ts';
import { operationFile } from './rules/operation-file.ts';
import { proof } from './rules/proof.ts';
import { requestMediaType } from './rules/request-media-type.ts';
import { responseBounds } from './rules/response-bounds.ts';
import { responseExamples } from './rules/response-examples.ts';
import { retryClass } from './rules/retry-class.ts';
import { routeTable } from './rules/route-table.ts';
import { secrets } from './rules/secrets.ts';
import { writing } from './rules/writing.ts';
import { wireView } from './wire-view/wire-view.ts';
import { withoutProof } from './without-proof.ts';

/** The lint rules and the decorators of this project, for `redocly.yaml`. */
export default function ping(): Plugin {
  return {
    id: 'ping',
    rules: {
      oas3: {
        'action-fragment': actionFragment,
        evidence,
        forms,
        'no-discriminator': noDiscriminator,
        nulls,
        openness,
        'operation-file': operationFile,
        proof,
        'request-media-type': requestMediaType,
        'response-bounds': responseBounds,
        'response-examples': responseExamples,
        'retry-class': retryClass,
        'route-table': routeTable,
        secrets,
        writing,
      },
    },
    decorators: {
      oas3: {
        'portable-schemas': portableSchemas,
        'wire-view': wireView,
        'without-proof': withoutProof,
      },
    },
  };
}
