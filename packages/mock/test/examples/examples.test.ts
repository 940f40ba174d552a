import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../sandbox/test/http/contract.ts';
import { answerExample } from '../../src/examples/examples.ts';
import { createPrism } from '../../src/examples/prism.ts';

const route = routeOf('platform', 'readPassword');
const withoutPrism = createPrism(async () => undefined);

const ask = (prefer: string) =>
  answerExample({ route, body: undefined, wire: { headers: { prefer } } } as never, withoutPrism);

describe('without Prism', () => {
  it('answers codes and named examples from the contract', async () => {
    const { answer, rule } = await ask('code=404');
    expect(answer).toMatchObject({ status: 404, value: { code: 'NOT_FOUND' } });
    expect(rule).toBe('example');
  });

  it('says what to install for generated data', async () => {
    const { answer, rule } = await ask('dynamic=true');
    expect(answer).toMatchObject({
      status: 400,
      value: {
        code: 'INVALID_REQUEST',
        message:
          'Generated data needs Prism, which is not installed. Run npm install @stoplight/prism-http beside the mock, and start it again.',
      },
    });
    expect(rule).toBe('Prism is not installed');
  });
});
