import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld } from '../../src/control.ts';
import { malformedBody } from '../../src/requests.ts';
import { control } from '../../src/world.ts';

const page = { id: 'orders-page', type: 'SINGLE_PAGE_APP' } as const;
const call: CallOn = (params, options = {}) =>
  control.PATCH('/worlds/{environmentID}', {
    params,
    body: { applications: [page] },
    ...options,
  });

contractTest('control', 'updateWorld', (when) => {
  when(200, 'the applications are replaced', () => call(inWorld), {
    applications: [page],
    users: 12,
  });
  when(400, 'nothing is to change', () => call(inWorld, { body: {} }), { code: 'INVALID_DATA' });
  when(
    400,
    'two applications have one identifier',
    () => call(inWorld, { body: { applications: [page, page] } }),
    { details: [{ code: 'UNIQUENESS_VIOLATION', target: 'applications.1.id' }] },
  );
  when(400, 'the body is not JSON', () => call(inWorld, malformedBody), {
    code: 'INVALID_REQUEST',
  });
  controlRefusals(when, call, { takesBody: true });
});
