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

/** The side of a stream that writes, until nobody reads any more. */
function outletOf(controller: ReadableStreamDefaultController<string>) {
  let isGone = false;
  let leave = (): void => undefined;
  const stop = () => {
    isGone = true;
    leave();
  };
  const fail = (error: unknown) => {
    if (isGone) return;
    stop();
    // An error throws away what waits, which would stay in memory otherwise.
    controller.error(error);
  };
  return {
    isGone: () => isGone,
    stop,
    fail,
    end() {
      if (isGone) return;
      isGone = true;
      controller.close();
    },
    send(text: string) {
      if (isGone) return;
      controller.enqueue(text);
      if ((controller.desiredSize ?? 0) <= 0)
        fail(new Error('The listener does not read its events.'));
    },
    /** Takes what ends the listening. */
    leaveBy(stopListening: () => void) {
      leave = stopListening;
    },
  };
}

type Outlet = ReturnType<typeof outletOf>;

/** Sends texts in the order of their events; some of them come later, or fail with the world. */
function inOrder({ send, fail }: Outlet): (text: Awaitable<string>) => void {
  let sent: Awaitable<void>;
  return (text) => {
    if (!(text instanceof Promise) && !(sent instanceof Promise)) return send(text);
    sent = Promise.all([text, sent])
      .then(([ready]) => send(ready))
      .catch(fail);
  };
}

/** Everything that happens in a world from now on, as server-sent events. */
function eventsOf(
  context: ControlContext,
  worldID: string,
  signal: AbortSignal | undefined,
): ReadableStream<string> {
  let outlet: Outlet | undefined;
  return new ReadableStream<string>(
    {
      async start(controller) {
        const opened = outletOf(controller);
        outlet = opened;
        const tell = inOrder(opened);
        const leave = await context.store
          .journal(worldID)
          .listen((event) => tell(eventText(context, worldID, event)), opened.end);
        if (opened.isGone() || signal?.aborted) return leave();
        opened.leaveBy(leave);
        // A comment tells the listener that the stream is open.
        controller.enqueue(': open\n\n');
        signal?.addEventListener('abort', opened.stop, { once: true });
      },
      cancel: () => outlet?.stop(),
    },
    { highWaterMark: mostWaiting },
  );
}

export const streamEvents: ControlHandler<'streamEvents'> = ({ context, worldID, signal }) => {
  return { status: 200, body: '', stream: eventsOf(context, worldID, signal?.()) };
};
