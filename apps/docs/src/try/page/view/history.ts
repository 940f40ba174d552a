import { element } from '../../../islands/element.ts';
import type { StoredPlans } from '../plan.ts';
import type { CallRecord } from '../state.ts';
import { type Part, statusKind } from './part.ts';

/** Every call so far, newest first, with its status and the rule that decided it. */
export function historyPart({ operations }: StoredPlans): Part {
  const list = element('ol', { class: 'history', reversed: true });
  const none = element('p', { class: 'quiet' }, 'No calls yet.');
  const node = element(
    'section',
    { 'aria-labelledby': 'try-history' },
    element('h3', { id: 'try-history' }, 'Calls so far'),
    ...[list, none],
  );
  const summaryOf = ({ api, operationId }: CallRecord['call']) =>
    operations.find((each) => each.api === api && each.operationId === operationId)?.summary ??
    operationId;
  const item = (record: CallRecord) =>
    element(
      'li',
      {},
      element(
        'span',
        { class: 'status-mark', 'data-kind': statusKind(record.answer.status) },
        String(record.answer.status || 'cut'),
      ),
      element('span', {}, record.says ?? summaryOf(record.call)),
      element(
        'span',
        { class: 'quiet' },
        [record.call.operationId, record.entry?.rule].filter(Boolean).join(' · '),
      ),
    );
  let last: readonly CallRecord[] | undefined;
  return {
    node,
    show({ calls }) {
      if (calls === last) return;
      last = calls;
      none.hidden = calls.length > 0;
      list.hidden = calls.length === 0;
      list.replaceChildren(...calls.map(item).reverse());
    },
  };
}
