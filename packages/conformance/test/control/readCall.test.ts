import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld, mailCode } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const called =
  (entryID: string): CallOn =>
  ({ path }, options = {}) =>
    control.GET('/worlds/{environmentID}/journal/{entryID}', {
      params: { path: { ...path, entryID } },
      ...options,
    });

/** The number of the newest call; files of a worker share a world, whose numbers go on. */
async function newestCall(): Promise<string> {
  const { data } = await control.GET('/worlds/{environmentID}/journal', { params: inWorld });
  return String(data?.entries.at(-1)?.id);
}

contractTest('control', 'readCall', (when) => {
  when(
    200,
    'a code was mailed',
    async () => {
      await mailCode();
      return called(await newestCall())(inWorld);
    },
    { entry: { operationId: 'sendRecoveryCode' }, request: {}, response: {} },
  );
  when(404, 'the journal has no such entry', () => called('1000000')(inWorld), {
    code: 'NOT_FOUND',
  });
  controlRefusals(when, called('1'));
});
