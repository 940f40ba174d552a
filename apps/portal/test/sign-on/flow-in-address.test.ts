import { expect, test } from 'vitest';
import { flowInAddress } from '../../src/web/sign-on/flow-in-address.ts';

const usable = { isUsable: true };

test.each([
  ['?environmentId=e&flowId=f', { flowID: 'f', environmentID: 'e', ...usable }],
  ['?flowId=8d3f1d2b-6a54', { flowID: '8d3f1d2b-6a54', environmentID: undefined, ...usable }],
  ['?environmentId=&flowId=f', { flowID: 'f', environmentID: undefined, ...usable }],
  ['?environmentId=e', undefined],
  ['?flowId=', undefined],
  ['', undefined],
])('%o holds %o', (query, flow) => {
  expect(flowInAddress(query)).toEqual(flow);
});

test.each([
  '.',
  '..',
  '%2e%2e',
  '%252e%252e',
  'a/b',
  'a%2Fb',
  'a%5Cb',
  'a%0Ab',
  'a%20b',
  'a%00',
  'é',
])('what would change the path of a call cannot be used: %s', (value) => {
  expect(flowInAddress(`?flowId=${value}`)?.isUsable).toBe(false);
  expect(flowInAddress(`?flowId=f&environmentId=${value}`)?.isUsable).toBe(false);
});
