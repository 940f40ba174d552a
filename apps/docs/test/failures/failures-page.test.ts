import { describe, expect, it } from 'vitest';
import { failuresOf } from '../../src/actions/failures.ts';
import { entriesOf } from '../../src/catalog.ts';
import type { Block, TableBlock } from '../../src/content/block.ts';
import { readApis } from '../../src/contract.ts';
import { codeAnchor, tellingCode } from '../../src/failures/failure-index.ts';
import { failuresPage } from '../../src/failures/failures-page.ts';
import { noPlans } from '../../src/try/plans.ts';
import { read } from '../built-site.ts';
import { withOperation } from '../example-api.ts';

const apis = await readApis();
const entries = apis.flatMap(entriesOf);
const { blocks } = failuresPage(entries, noPlans);

/** The blocks of a section, by the anchor of its heading. */
function sectionsOf(all: readonly Block[]): Map<string, Block[]> {
  const sections = new Map<string, Block[]>();
  let current: Block[] = [];
  for (const block of all) {
    if (block.kind !== 'heading') {
      current.push(block);
      continue;
    }
    current = [];
    sections.set(block.id, current);
  }
  return sections;
}

const tableOf = (found: readonly Block[] | undefined) =>
  found?.find((block): block is TableBlock => block.kind === 'table');

describe('the page of failures', () => {
  const sections = sectionsOf(blocks);

  it('has a section with a stable anchor for every code of the contract', () => {
    const failures = entries.flatMap(({ api, action }) => failuresOf(api, action));
    const codes = failures.flatMap((failure) => [tellingCode(failure), failure.code]);
    expect([...sections.keys()].sort()).toEqual([...new Set(codes.map(codeAnchor))].sort());
    expect(sections.has('password_locked_out')).toBe(true);
  });

  it('tells cause, retry, outcome, words for a person and the operations', () => {
    const table = tableOf(sections.get('password_too_young'));
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      [
        '400 `REQUEST_FAILED`',
        { text: 'Changed again before the minimum age', run: undefined },
        'no',
        '`tooYoung`: The password was changed recently; it stays for now.',
        '[`resetFlowPassword`](/auth/reset-flow-password/), [`resetPassword`](/platform/reset-password/)',
      ],
    ]);
  });

  it('names every operation that answers with a code', () => {
    for (const { api, action, path } of entries)
      for (const failure of failuresOf(api, action)) {
        const section = sections.get(codeAnchor(tellingCode(failure)));
        expect(JSON.stringify(section), `${action.operationId} ${failure.example}`).toContain(
          `[\`${action.operationId}\`](${path})`,
        );
      }
  });

  it('has one section for codes that differ in their case alone', () => {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
    expect(headings.find(({ id }) => id === 'invalid_request')?.text).toBe(
      '`INVALID_REQUEST`, `invalid_request`',
    );
    expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
  });

  it('leads from a code that never stands alone to those of its details', () => {
    expect(JSON.stringify(sections.get('invalid_data'))).toContain('(#invalid_value)');
  });

  it('takes a new action with a new code without more', () => {
    const api = withOperation('/pets', 'get', {
      responses: {
        409: {
          content: {
            'application/json': {
              examples: { asleep: { summary: 'The pet sleeps', value: { code: 'PET_ASLEEP' } } },
            },
          },
        },
      },
    });
    const page = failuresPage(entriesOf(api), noPlans);
    expect(tableOf(sectionsOf(page.blocks).get('pet_asleep'))?.rows[0]?.cells).toEqual([
      '409 `PET_ASLEEP`',
      { text: 'The pet sleeps', run: undefined },
      'no',
      '`unexpected`: Something went wrong; show the `id` of the error for support.',
      '[`listPets`](/platform/list-pets/)',
    ]);
    const shownElsewhere = failuresPage(entriesOf(api), { ...noPlans });
    expect(tableOf(sectionsOf(shownElsewhere.blocks).get('pet_asleep'))?.rows[0]?.cells[1]).toEqual(
      {
        text: 'The pet sleeps. No steps to it are known here.',
        run: undefined,
      },
    );
  });

  it('says why a failure cannot be shown', async () => {
    const markdown = await read('failures.md');
    expect(markdown).toContain('The quota is used up. The sandbox has no quota.');
    expect(markdown).not.toContain('minimum age. No steps');
  });
});
