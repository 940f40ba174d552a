import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, pageOf } from '../../../src/apis/platform/page.ts';

interface Item {
  readonly id: string;
}

const list = ['world', 'users', undefined] as const;
const sorted = (ids: Iterable<number>): Item[] =>
  [...ids]
    .map((id) => ({ id: String(id).padStart(3, '0') }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

function page(items: readonly Item[], limit: number, cursor?: string): Page<Item> {
  const found = pageOf(items, { limit, cursor }, list);
  if (!found) throw new Error('The cursor was refused.');
  return found;
}

/** What happens between two pages. */
const change = fc.record({
  added: fc.array(fc.nat(99), { maxLength: 5 }),
  removed: fc.array(fc.nat(99), { maxLength: 5 }),
});

describe('pageOf', () => {
  it('gives each item once that is there all the while, whatever comes and goes', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(99), { maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        fc.array(change),
        (first, limit, changes) => {
          const ids = new Set(first);
          const lasting = new Set(first);
          const seen: string[] = [];
          let next: string | undefined;
          for (let turn = 0; turn === 0 || next !== undefined; turn += 1) {
            const shown = page(sorted(ids), limit, next);
            expect(shown.items.length).toBeLessThanOrEqual(limit);
            seen.push(...shown.items.map(({ id }) => id));
            next = shown.next;
            const { added, removed } = changes[turn] ?? { added: [], removed: [] };
            for (const id of added) ids.add(id);
            for (const id of removed) if (ids.delete(id)) lasting.delete(id);
          }
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen).toEqual(expect.arrayContaining(sorted(lasting).map(({ id }) => id)));
          expect([...seen].sort()).toEqual(seen);
        },
      ),
    );
  });

  it('leads back to the pages before, unless something has changed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(999), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        (ids, limit) => {
          const items = sorted(ids);
          const forth = [page(items, limit)];
          for (let next = forth[0]?.next; next; next = forth.at(-1)?.next)
            forth.push(page(items, limit, next));
          const back = [forth.at(-1)];
          for (let prev = back[0]?.prev; prev; prev = back.at(-1)?.prev)
            back.push(page(items, limit, prev));
          const idsOf = (pages: readonly (Page<Item> | undefined)[]) =>
            pages.map((one) => one?.items.map(({ id }) => id));
          expect(idsOf(back.reverse())).toEqual(idsOf(forth));
        },
      ),
    );
  });

  it.each([
    ['no items', [], []],
    ['fewer items than fit', [1, 2], ['001', '002']],
    ['as many items as fit', [1, 2, 3], ['001', '002', '003']],
  ])('has no page beside it with %s', (_what, ids, expected) => {
    const { items, next, prev } = page(sorted(ids), 3);
    expect([items.map(({ id }) => id), next, prev]).toEqual([expected, undefined, undefined]);
  });
});
