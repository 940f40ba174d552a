import { usersByPopulation } from '../../world/populations.ts';
import { populationResource, populationsAddress } from './population-resource.ts';
import type { PlatformHandler } from './types.ts';

export const listPopulations: PlatformHandler<'listPopulations'> = (call) => {
  const { world } = call;
  const users = usersByPopulation(world);
  const populations = world
    .list('populations')
    .map((population) => populationResource(population, call, users));
  const { length } = populations;
  const self = { href: populationsAddress(call) };
  const body = { _links: { self }, _embedded: { populations }, count: length, size: length };
  return { status: 200, body, rule: 'listed' };
};
