import { states as flowStates } from '@ping-password/contract/auth';
import { states as passwordStates } from '@ping-password/contract/platform';
import { describe, expect, it } from 'vitest';
import { authHandlers } from '../../src/apis/auth/handlers.ts';
import { controlHandlers } from '../../src/apis/control/handlers.ts';
import { directoryHandlers } from '../../src/apis/directory/handlers.ts';
import { platformHandlers } from '../../src/apis/platform/handlers.ts';
import { contractApis } from '../../src/http/documents.ts';

const handlers: Record<string, object> = {
  auth: authHandlers,
  control: controlHandlers,
  directory: directoryHandlers,
  platform: platformHandlers,
};

const actionsOf = (name: string) => contractApis().find((api) => api.name === name)?.actions ?? [];

describe.each(Object.keys(handlers))('handlers of the %s API', (name) => {
  it('are those of the action table', () => {
    const operationIds = actionsOf(name).map(({ operationId }) => operationId);
    expect(Object.keys(handlers[name] ?? {}).sort()).toEqual(operationIds.sort());
  });

  it('are functions of one call', () => {
    for (const handler of Object.values(handlers[name] ?? {})) {
      expect(handler).toBeTypeOf('function');
      expect(handler).toHaveLength(1);
    }
  });
});

/** The link relations that select an action by its fragment. */
const relationsOf = (name: string) =>
  actionsOf(name).flatMap(({ path }) => path.split('#')[1] ?? []);

describe('state table', () => {
  it('offers every password action of the Platform API in some status', () => {
    const offered = new Set(
      Object.values(passwordStates.PasswordStatus).flatMap(
        ({ actions }): readonly string[] => actions,
      ),
    );
    const relations = relationsOf('platform').filter((relation) => /^password/.test(relation));
    expect([...offered].sort()).toEqual(relations.sort());
  });

  it('offers every flow action in some status', () => {
    const offered = new Set(
      Object.values(flowStates.FlowStatus).flatMap(({ actions }): readonly string[] => actions),
    );
    expect(relationsOf('auth').filter((relation) => !offered.has(relation))).toEqual([]);
  });
});
