import { createCounter, type Tally } from './tally.ts';
import type { Victim } from './victim.ts';
export async function attackByShapes(_victim: Victim, _seed: number): Promise<Tally> {
  return createCounter('hostile shapes').tally();
}
