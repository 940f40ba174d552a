import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type PageMock, startPageMock } from './vendor-page.ts';

/** A mock for the tests of the file that calls this, with its world reset before each. */
export function usePageMock(): Omit<PageMock, 'close'> {
  let started: PageMock | undefined;
  const mock = (): PageMock => {
    if (!started) throw new Error('The mock starts before the first test.');
    return started;
  };
  beforeAll(async () => {
    started = await startPageMock();
  });
  beforeEach(async () => {
    await mock().arrange('POST', '/reset');
  });
  afterAll(() => started?.close());
  return {
    get url() {
      return mock().url;
    },
    send: (...request) => mock().send(...request),
    arrange: (...request) => mock().arrange(...request),
  };
}
