import { describe, expect, it } from 'vitest';
import { actionPage } from '../../src/actions/action-page.ts';
import { userMessages } from '../../src/actions/outcomes.ts';
import { entriesOf } from '../../src/catalog.ts';
import { blocksMarkdown } from '../../src/content/to-markdown.ts';
import { createSite } from '../../src/site.ts';
import { read } from '../built-site.ts';
import { petApi, sources } from '../example-api.ts';

const markdown = await read('platform/reset-password.md');
const html = await read('platform/reset-password/index.html');

/** The rows of the table below a heading. */
const rowsOf = (heading: string) =>
  (markdown.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '));

describe('the page of an action', () => {
  it('says who may call it, where, and when to send it again', () => {
    expect(markdown).toContain(
      '- Who may call it: user token with `p1:reset:userPassword`; or worker token with Identity Data Admin\n',
    );
    expect(markdown).toContain('- In the sandbox: `http://127.0.0.1:4010/platform/v1`\n');
    expect(markdown).toContain(
      '- Retry: Send it again only when the server certainly did not process it: the connection was refused, or the response is 429 with `Retry-After`.\n',
    );
  });

  it('shows the forms of a body beside each other', () => {
    expect(markdown).toContain('\n### Password reset self\n');
    expect(markdown).toContain('\n### Password reset administrator\n');
    const [, columns = ''] = html.split('<div class="columns">');
    const [, self = '', administrator = ''] = columns.split('<div>');
    expect(self).toContain('id="password-reset-self"');
    expect(administrator).toContain('id="password-reset-administrator"');
  });

  it('tells code, cause, retry and what to tell the user of each failure', () => {
    const rows = rowsOf('Failures');
    expect(rows[0]).toBe('| Status | Code | Cause | Retry | Tell the user |');
    expect(rows.find((row) => row.includes('`lockedOut`'))).toMatch(
      new RegExp(
        `^\\| 400 \\| \`REQUEST_FAILED\` / \\[\`PASSWORD_LOCKED_OUT\`\\]\\(/failures.md#password_locked_out\\) \\| The password is locked \\(\`lockedOut\`\\) .* \\| no \\| ${userMessages.locked} \\|$`,
      ),
    );
    expect(html).toContain(
      '<tr id="failure-400-lockedOut" data-api="platform" data-operation="resetPassword" data-status="400" data-example="lockedOut">',
    );
  });

  it('links the operations on its URL, and each state to the operations it allows', () => {
    const related = markdown.split('\n### Same URL\n')[1] ?? '';
    expect(related).toContain('](/platform/set-password.md): PUT with');
    expect(related).toContain('The Content-Type header decides which operation runs.');
    expect(rowsOf('States').find((row) => row.startsWith('| `OK` |'))).toContain(
      '[`password.check`](/platform/check-password.md)',
    );
  });

  it('marks its samples for scripts', () => {
    expect(html).toContain(
      '<fieldset class="samples" data-api="platform" data-operation="resetPassword" data-example="self">',
    );
    expect(html).toContain('data-language="curl"');
  });

  it('has the page before and the page after', () => {
    expect(html).toContain('<a href="/platform/read-password/" rel="prev">');
    expect(html).toContain('<a href="/platform/set-password/" rel="next">');
  });
});

describe('an action that this package knows nothing about', () => {
  it('has a page made from the contract alone', () => {
    const entries = entriesOf(petApi);
    const [, feed] = entries;
    if (!feed) throw new Error('The example API has no second action.');
    const page = actionPage(feed, entries);
    expect([page.path, page.title, page.description]).toEqual([
      '/platform/feed-pet/',
      'Feed a pet',
      'Feed a pet: PUT platform/feedPet. Feeds it.',
    ]);
    expect(page.neighbours).toEqual([
      { path: '/platform/list-pets/', title: 'List pets' },
      { path: '/platform/free-pet/', title: 'Free a pet' },
    ]);
    const markdown = blocksMarkdown({ site: createSite(), sources }, page.blocks);
    expect(markdown).toContain('PUT /pets/{id}\nContent-Type: application/vnd.pet.feed+json');
    expect(markdown).toContain('| `id` | path | any, **required** | Example: `a b`. |');
    expect(markdown).toContain(
      '- [Free a pet](/platform/free-pet.md): PUT with `application/vnd.pet.free+json`',
    );
  });
});
