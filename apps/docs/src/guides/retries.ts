import type { RetryClass } from '@ping-password/contract';
import { passing } from '../actions/failures.ts';
import { codeLinkTo, type Entry } from '../catalog.ts';
import type { Block } from '../content/block.ts';
import { isVendors } from '../contract.ts';

const when: Readonly<Record<RetryClass, string>> = {
  safe: `a broken connection, or ${passing.join(', ')}`,
  proven: '429 with `Retry-After`, or a refused connection: the request was not processed',
};

/** When to send a request again, by the retry class that the contract gives its operation. */
export function retryBlocks(entries: readonly Entry[]): Block[] {
  const vendors = entries.filter(({ api }) => isVendors(api));
  const operations = (name: RetryClass) =>
    vendors
      .filter(({ action }) => (action.retry ?? 'proven') === name)
      .map(codeLinkTo)
      .join(', ');
  const classes = Object.entries(when) as [RetryClass, string][];
  return [
    {
      kind: 'table',
      caption: 'Retry classes',
      head: ['Class', 'Send again after', 'Operations'],
      rows: classes.map(([name, words]) => ({ cells: [`\`${name}\``, words, operations(name)] })),
    },
  ];
}
