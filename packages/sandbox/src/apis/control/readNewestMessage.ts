import type { Awaitable } from '../../world/awaitable.ts';
import { millisecondsOf } from '../../world/duration.ts';
import type { MessageRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { isMessageTo, messageResource, messagesTo } from './message-resource.ts';
import { missing, unusable } from './refusals.ts';
import type { ControlCall, ControlHandler } from './types.ts';

/** The longest wait for a mail, in milliseconds. */
const longestWait = 30_000;

const tooLong = {
  code: 'OUT_OF_RANGE',
  target: 'wait',
  message: 'wait must be at most PT30S.',
};

type Call = ControlCall<'readNewestMessage'>;

const isAskedFor = ({ query }: Call, message: MessageRecord) =>
  isMessageTo(message, query.to) && (query.kind === undefined || message.kind === query.kind);

const newestIn = (world: World, call: Call) =>
  messagesTo(world, call.query.to)
    .filter((message) => isAskedFor(call, message))
    .at(-1);

/** The answer as the inbox is now. */
function look(call: Call) {
  return call.context.store.transact(call.worldID, (world) => {
    const message = newestIn(world, call);
    if (message) return { status: 200 as const, body: messageResource(message) };
    const recipients = new Set(world.list('messages').map(({ to, kind }) => `${kind} to ${to}`));
    return missing('message', [...recipients]);
  });
}

/** Waits until such a mail comes, the time is over, or the caller or the world is gone. */
async function waitFor(
  call: Call,
  milliseconds: number,
  isThere: () => Awaitable<boolean>,
): Promise<void> {
  const { store, sleep } = call.context;
  const over = new AbortController();
  const end = () => over.abort();
  const stop = await store.journal(call.worldID).listen((event) => {
    if (event.type === 'message' && isAskedFor(call, event.data)) end();
  }, end);
  const caller = call.signal?.();
  if (caller?.aborted) end();
  caller?.addEventListener('abort', end, { once: true });
  try {
    // It may have come before somebody listened.
    if (!(await isThere())) await sleep(milliseconds, over.signal);
  } finally {
    caller?.removeEventListener('abort', end);
    stop();
  }
}

export const readNewestMessage: ControlHandler<'readNewestMessage'> = async (call) => {
  const { context, worldID, query } = call;
  const wait = millisecondsOf(query.wait ?? 'PT0S') ?? 0;
  if (wait > longestWait) return unusable(tooLong);
  if (wait === 0) return look(call);
  await waitFor(call, wait, () =>
    context.store.transact(worldID, (world) => newestIn(world, call) !== undefined),
  );
  return (await context.store.has(worldID))
    ? look(call)
    : missing('world', await context.store.worldIDs());
};
