import type { Facts } from './table.ts';
import { authAccess, directoryAccess, platformAccess } from './tables/access.ts';
import { authAnswers } from './tables/auth-answers.ts';
import { directory } from './tables/directory.ts';
import { errorSchemas } from './tables/error-schemas.ts';
import { authExamples, platformExamples, sharedExamples } from './tables/example-evidence.ts';
import { flowOperations } from './tables/flow-operations.ts';
import { flowSchemas } from './tables/flow-schemas.ts';
import { openidOperations } from './tables/openid-operations.ts';
import { openidSchemas } from './tables/openid-schemas.ts';
import { passwordOperations } from './tables/password-operations.ts';
import { passwordSchemas, referenceSchemas } from './tables/password-schemas.ts';
import { platformAnswers } from './tables/platform-answers.ts';
import { policyOperations } from './tables/policy-operations.ts';
import { policyInputs, policySchemas } from './tables/policy-schemas.ts';
import { userInputs } from './tables/user-inputs.ts';
import { userOperations } from './tables/user-operations.ts';
import { personSchemas, userSchemas } from './tables/user-schemas.ts';

/** Tables one below the other. */
const together = (...tables: readonly Facts[]): Facts => ({
  documented: tables.map(({ documented }) => documented).join('\n'),
  inferred: tables.map(({ inferred = '' }) => inferred).join('\n'),
  decided: tables.map(({ decided }) => decided).join('\n'),
  lacking: tables.map(({ lacking = '' }) => lacking).join('\n'),
});

/** What is known of each API of the vendor. */
export const facts: Readonly<Record<string, Facts>> = {
  auth: together(
    authAccess,
    authExamples,
    sharedExamples,
    flowOperations,
    authAnswers,
    openidOperations,
    flowSchemas,
    openidSchemas,
    errorSchemas,
    policySchemas,
    personSchemas,
    referenceSchemas,
  ),
  directory: together(directory, directoryAccess),
  platform: together(
    platformAccess,
    platformExamples,
    sharedExamples,
    passwordOperations,
    userOperations,
    policyOperations,
    platformAnswers,
    passwordSchemas,
    referenceSchemas,
    errorSchemas,
    policySchemas,
    policyInputs,
    userSchemas,
    personSchemas,
    userInputs,
  ),
};
