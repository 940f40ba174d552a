import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { ActionDocument } from './document.ts';
import { facts } from './facts.ts';
import { faultsOf } from './faults.ts';
import { proseFaults } from './prose.ts';
import { statementsOf } from './statements.ts';
import { factsOf } from './table.ts';

const require = createRequire(import.meta.url);

const documentOf = (api: string): ActionDocument =>
  JSON.parse(
    readFileSync(require.resolve(`@ping-password/contract/openapi/${api}.actions.json`), 'utf8'),
  );

/** Each statement of tables with the place that it is about. */
const statementsIn = (...tables: readonly string[]): string[] =>
  [...factsOf(tables)].flatMap(([subject, places]) =>
    [...places].flatMap(([place, said]) => [...said].map((one) => `${subject} ${place}: ${one}`)),
  );

describe.each(Object.entries(facts))(
  'the contract of %s',
  (api, { documented, inferred = '', decided, lacking = '' }) => {
    const faults = faultsOf(api, documentOf(api));

    it('says what is known', () => {
      expect(faults.documented).toEqual([]);
    });

    it('says what follows from the sources', () => {
      expect(faults.inferred).toEqual([]);
    });

    it('claims no source that does not say it', () => {
      expect(faults.claimed).toEqual([]);
    });

    it('says what had to be decided', () => {
      expect(faults.decided).toEqual([]);
    });

    it('says nothing else', () => {
      expect(faults.unknown).toEqual([]);
    });

    it('tells the rules that only prose can tell', () => {
      expect(proseFaults(api, documentOf(api))).toEqual([]);
    });

    it('has none of the facts that are listed as lacking', () => {
      const said = statementsOf(documentOf(api));
      const has = [...factsOf([lacking])].flatMap(([subject, places]) =>
        [...places].flatMap(([place, statements]) => {
          const own = said.get(subject)?.get(place) ?? [];
          return [...statements].every((one) => own.includes(one)) ? [`${subject} ${place}`] : [];
        }),
      );
      expect(has).toEqual([]);
    });

    it('decides nothing that is known', () => {
      const known = new Set(statementsIn(documented, inferred));
      const calls = [...factsOf([documented])]
        .map(([, places]) => places.get('call'))
        .filter(Boolean);
      expect(calls).toHaveLength(Object.values(documentOf(api).paths).flatMap(Object.keys).length);
      const own = factsOf([decided]);
      const both = [...own].flatMap(([subject, places]) =>
        [...places].flatMap(([place, said]) =>
          [...said]
            .filter((one) => known.has(`${subject} ${place}: ${one}`))
            .map((one) => `${subject} ${place}: ${one}`),
        ),
      );
      expect(both).toEqual([]);
    });
  },
);
