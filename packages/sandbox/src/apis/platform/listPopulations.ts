import { compileFilter, type FilterTable } from '../../http/filter/compile-filter.ts';
import { parseFilter } from '../../http/filter/parse-filter.ts';
import { usersByPopulation } from '../../world/populations.ts';
import type { PopulationRecord } from '../../world/records.ts';
import { listPage } from './list.ts';
import { populationResource } from './population-resource.ts';
import type { PlatformHandler } from './types.ts';

/** Populations on a page, unless fewer are asked for. Source: N-POP. */
const mostOnPage = 250;

/** What a filter of populations may ask for; the page has sw for names, an older one eq. Source: N-POP. */
const filters: FilterTable<PopulationRecord> = {
  attributes: { id: { operators: ['eq'] }, name: { operators: ['eq', 'sw'] } },
  read: (attribute) => (population) => population[attribute as 'id' | 'name'],
};

export const listPopulations: PlatformHandler<'listPopulations'> = (call) => {
  const { world } = call;
  const found = (filter: string | undefined) => {
    const all = world.sorted('populations');
    return filter === undefined ? all : all.filter(compileFilter(parseFilter(filter), filters));
  };
  const page = listPage(call, { name: 'populations', mostOnPage, found });
  if ('status' in page) return page;
  const users = usersByPopulation(world);
  const populations = page.items.map((one) => populationResource(one, call, users));
  return { status: 200, body: { ...page.members, _embedded: { populations } }, rule: 'listed' };
};
