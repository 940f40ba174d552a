import { describe, expect, it } from 'vitest';
import { read } from './built-site.ts';

const markdown = await read('tests.md');

describe('the page of what the tests show', () => {
  it('has each sentence of a description with the tests that show it', () => {
    expect(markdown).toContain(
      '| A lock is removed. | lifts the lock (`unlock-and-force.test.ts`) |',
    );
  });

  it('has the reason where no test can show it', () => {
    expect(markdown).toMatch(
      /\| It also resets the failures [^|]+ \| No test: The sandbox has no /,
    );
  });

  it('is linked from each action of the vendor, to its part', async () => {
    expect(await read('platform/reset-password/index.html')).toContain(
      '<a href="/tests/#platform-reset-password">Tests of this description</a>',
    );
    expect(await read('tests/index.html')).toContain('id="platform-reset-password"');
    expect(await read('control/create-world/index.html')).not.toContain('/tests/#');
  });
});
