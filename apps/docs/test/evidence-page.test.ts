import { statementsOf } from '@ping-password/contract/evidence';
import { describe, expect, it } from 'vitest';
import { readApis } from '../src/contract.ts';
import { read } from './built-site.ts';

const markdown = await read('evidence.md');
const apis = await readApis();

describe('the page of what is inferred', () => {
  it('has every inferred statement with its note, linked to its operation or schema', () => {
    const inferred = apis.flatMap(({ document }) =>
      statementsOf(document).filter(({ level }) => level === 'inferred'),
    );
    expect(inferred.length).toBeGreaterThan(50);
    for (const { what, note } of inferred) {
      expect(markdown).toContain(`[\`${what}\`](/`);
      expect(markdown).toContain(`| ${note} |`);
    }
    expect(markdown).toContain(
      '[`PasswordSetValue.value`](/schemas/platform/PasswordSetValue.json)',
    );
  });

  it('leads to what is unknown and to what the tests show', () => {
    expect(markdown).toContain('[open questions](/open-questions.md)');
    expect(markdown).toContain('[what the tests show](/tests.md)');
  });
});
