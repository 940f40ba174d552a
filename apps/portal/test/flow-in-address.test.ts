import { expect, test } from 'vitest';
import { flowInAddress } from '../src/web/sign-on/flow-in-address.ts';

test.each([
  ['?environmentId=e&flowId=f', { flowID: 'f', environmentID: 'e' }],
  ['?flowId=f', { flowID: 'f', environmentID: undefined }],
  ['?environmentId=e', undefined],
  ['?flowId=', undefined],
  ['', undefined],
])('%o holds %o', (query, flow) => {
  expect(flowInAddress(query)).toEqual(flow);
});
