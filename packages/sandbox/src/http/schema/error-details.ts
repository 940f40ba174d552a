import type { Fault } from '@ping-password/contract/schema';
import type { ErrorDetail } from '../vendor-error.ts';

/**
 * One entry per fault, missing members first.
 *
 * @param root name of the value as a whole, where it has one.
 */
export function errorDetails(faults: readonly Fault[], root = ''): ErrorDetail[] {
  const details = faults.map(({ code, target: inside, problem }) => {
    const target = inside || root;
    return { code, ...(target && { target }), message: `${target || 'The body'} ${problem}.` };
  });
  const missing = details.filter(({ code }) => code === 'REQUIRED_VALUE');
  const others = details.filter(({ code }) => code !== 'REQUIRED_VALUE');
  return [...missing, ...others];
}
