import { expect, it } from 'vitest';
import { table } from '../src/report.ts';

it('says of each budget whether it is met', () => {
  const rows = [
    { what: 'speed', ours: '10/s', peer: '4/s', figure: 2.5, unit: '×', budget: { atLeast: 2 } },
    {
      what: 'memory',
      ours: '130 MB',
      peer: '303 MB',
      figure: 130,
      unit: 'MB',
      budget: { atMost: 120 },
    },
  ];
  expect(table(rows)).toBe(
    [
      'what    ours    peer    figure  budget',
      'speed   10/s    4/s     2.50 ×  ≥ 2 ×     met',
      'memory  130 MB  303 MB  130 MB  ≤ 120 MB  MISSED',
    ].join('\n'),
  );
});
