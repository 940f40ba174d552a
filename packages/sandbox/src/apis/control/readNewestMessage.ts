import { messageResource, messagesTo } from './message-resource.ts';
import { missing } from './refusals.ts';
import type { ControlHandler } from './types.ts';

export const readNewestMessage: ControlHandler<'readNewestMessage'> = ({
  context,
  worldID,
  query,
}) => {
  return context.store.transact(worldID, (world) => {
    const message = messagesTo(world, query.to)
      .filter(({ kind }) => query.kind === undefined || kind === query.kind)
      .at(-1);
    if (message) return { status: 200 as const, body: messageResource(message) };
    const recipients = new Set(world.list('messages').map(({ to, kind }) => `${kind} to ${to}`));
    return missing('message', [...recipients]);
  });
};
