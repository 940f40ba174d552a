import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, directoryRefusals } from '../../src/refusals.ts';
import { directory, instead, outcome } from '../../src/target.ts';

const query = { filter: 'userName eq "jborder"', count: 10 };
const noHit = { params: { query: { filter: 'userName eq "nobody"' } } };
const call: CallWith<typeof directory> = (client, options = {}) =>
  client.GET('/directory/user', { params: { query }, ...options });

contractTest('directory', 'listUsers', (when) => {
  when(200, 'the filter finds a user', () => call(directory, outcome('found', {})), {
    resources: [{ userName: 'jborder' }],
  });
  when(200, 'the filter finds nobody', () => call(directory, outcome('none', noHit)), {
    totalResults: 0,
  });
  when(
    400,
    'the page is too long',
    () => call(directory, instead('invalidPage', { params: { query: { count: 1001 } } })),
    'INVALID_DATA INVALID_VALUE count',
  );
  const badFilter = { params: { query: { filter: 'shoeSize eq "44"' } } };
  when(
    400,
    'the filter asks for an attribute that there is not',
    () => call(directory, outcome('invalidFilter', badFilter)),
    'INVALID_DATA INVALID_FILTER filter',
  );
  when(
    200,
    'a joined filter finds a user',
    () =>
      call(directory, {
        params: {
          query: {
            filter: '(userName sw "jb" or emails pr) and active eq "true"',
            sortBy: 'userName',
            sortOrder: 'descending',
          },
        },
      }),
    { resources: [{ userName: 'jborder' }] },
  );
  directoryRefusals(when, [401], call);
});
