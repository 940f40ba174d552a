import { notFound } from '../not-found.ts';
import { populationResource } from './population-resource.ts';
import type { PlatformHandler } from './types.ts';

export const readPopulation: PlatformHandler<'readPopulation'> = (call) => {
  const population = call.world.get('populations', call.path.populationID);
  return population
    ? { status: 200, body: populationResource(population, call), rule: 'read' }
    : notFound('population');
};
