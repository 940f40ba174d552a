import type { WorldInput } from '../../world/define-world.ts';
import { missing } from './refusals.ts';
import type { ControlContext } from './types.ts';

/** An input with what its scenario says beside it, or what is wrong with the name of the scenario. */
export function withScenario(
  { scenario: name, ...input }: WorldInput,
  { scenarios }: Pick<ControlContext, 'scenarios'>,
):
  | { readonly input: WorldInput }
  | { readonly fault: { code: string; target: string; message: string } } {
  if (name === undefined) return { input };
  const found = scenarios.find((scenario) => scenario.name === name);
  if (!found) {
    const names = scenarios.flatMap((scenario) => scenario.name ?? []);
    const { message } = missing('scenario', names).body;
    return { fault: { code: 'INVALID_VALUE', target: 'scenario', message } };
  }
  const { environmentID, directoryClientID, ...world } = found;
  return { input: { ...world, ...input } };
}
