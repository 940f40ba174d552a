import type { Awaitable } from '../../world/awaitable.ts';
import type { WorldEvent } from '../../world/call-record.ts';
import { toldChanges } from './changes.ts';
import { messageResource } from './message-resource.ts';
import type { ControlContext, ControlHandler } from './types.ts';

/** The most events that wait for a listener who does not read; then the stream breaks off. */
const mostWaiting = 1000;

const written = (type: string, data: unknown) =>
  `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`;

/** An event as a stream has it; of a transaction, one for each user and flow and one for all faults. */
function eventText(
  { store, system }: ControlContext,
  worldID: string,
  event: WorldEvent,
): Awaitable<string> {
  if (event.type === 'message') return written(event.type, messageResource(event.data));
  if (event.type === 'journal') return written(event.type, { ...event.data, wire: undefined });
  if (event.type !== 'changes') return written(event.type, event.data);
  return store.transact(worldID, (world) =>
    toldChanges(world, event.changes, system())
      .map(({ type, data }) => written(type, data))
      .join(''),
  );
}

/** Everything that happens in a world from now on, as server-sent events. */
function eventsOf(
  context: ControlContext,
  worldID: string,
  signal: AbortSignal | undefined,
): ReadableStream<string> {
  let isGone = false;
  let stop = (): void => {
    isGone = true;
  };
  return new ReadableStream<string>(
    {
      async start(controller) {
        const end = () => {
          isGone = true;
          controller.close();
        };
        const send = (text: string) => {
          if (isGone) return;
          controller.enqueue(text);
          if ((controller.desiredSize ?? 0) <= 0) {
            stop();
            // An error throws away what waits, which would stay in memory otherwise.
            controller.error(new Error('The listener does not read its events.'));
          }
        };
        const fail = (error: unknown) => {
          if (isGone) return;
          stop();
          controller.error(error);
        };
        // Texts that come later go out in the order of their events.
        let sent: Awaitable<void>;
        const listening = context.store.journal(worldID).listen((event) => {
          const text = eventText(context, worldID, event);
          if (!(text instanceof Promise) && !(sent instanceof Promise)) return send(text);
          // The world, or the place where it lives, may be gone by now.
          sent = Promise.resolve(sent)
            .then(() => text)
            .then(send)
            .catch(fail);
        }, end);
        const leave = listening instanceof Promise ? await listening : listening;
        if (isGone || signal?.aborted) return leave();
        stop = () => {
          isGone = true;
          leave();
        };
        // A comment tells the listener that the stream is open.
        controller.enqueue(': open\n\n');
        signal?.addEventListener('abort', stop, { once: true });
      },
      cancel: () => stop(),
    },
    { highWaterMark: mostWaiting },
  );
}

export const streamEvents: ControlHandler<'streamEvents'> = ({ context, worldID, signal }) => {
  return { status: 200, body: '', stream: eventsOf(context, worldID, signal?.()) };
};
