import { expect, it, vi } from 'vitest';
import type { WorldEvent } from '../../src/world/call-record.ts';
import { createFeeds } from '../../src/world/feeds.ts';
import type { PlacedEvent } from '../../src/world/shared-worlds.ts';

const event = (data: number): WorldEvent => ({ type: 'clock', data });

/** Events of one world, which a test adds to. */
function source() {
  const placed: PlacedEvent[] = [];
  return {
    add: (data: number) => placed.push({ position: placed.length + 1, event: event(data) }),
    position: async () => placed.length,
    eventsSince: async (_: string, position: number) => placed.slice(position),
  };
}

const ignore = () => undefined;

/** Lets everything go on that waits for a read that has ended: it is done before the next turn of the event loop. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

it('a listener hears of what happens while it begins to listen', async () => {
  const events = source();
  let arrive = (_: number): void => undefined;
  const position = new Promise<number>((resolve) => {
    arrive = resolve;
  });
  const feeds = createFeeds({ ...events, position: () => position });
  const heard: WorldEvent[] = [];
  const listening = feeds.listen('w', (told) => heard.push(told), ignore);
  // The position is on its way, and nobody listens yet who could be told of the change.
  events.add(1);
  feeds.changed('w');
  arrive(0);
  await listening;
  await vi.waitFor(() => expect(heard).toEqual([event(1)]));
});

it('a second listener hears of what comes after it alone', async () => {
  const events = source();
  const feeds = createFeeds(events);
  const first: unknown[] = [];
  await feeds.listen('w', (told) => first.push(told), ignore);
  events.add(1);
  const second = new Promise<WorldEvent>((resolve) => {
    void feeds.listen('w', resolve, ignore).then(() => {
      events.add(2);
      feeds.changed('w');
    });
  });
  expect(await second).toEqual(event(2));
  expect(first).toEqual([event(1), event(2)]);
});

it('a world that was made anew while the end of the former one is read has a feed of its own', async () => {
  const events = source();
  let tell = (_: undefined): void => undefined;
  const feeds = createFeeds({
    ...events,
    // The first read takes until the test lets it end.
    eventsSince: (worldID, position) =>
      tellsLater
        ? new Promise<undefined>((resolve) => {
            tellsLater = false;
            tell = resolve;
          })
        : events.eventsSince(worldID, position),
  });
  let tellsLater = true;
  const ended = vi.fn();
  await feeds.listen('w', ignore, ended);
  feeds.deleted('w');
  expect(ended).toHaveBeenCalledTimes(1);
  const heard: WorldEvent[] = [];
  await feeds.listen('w', (told) => heard.push(told), ignore);
  tell(undefined);
  await settled();
  events.add(1);
  feeds.changed('w');
  await settled();
  expect(heard).toEqual([event(1)]);
});

it('what cannot be read is read after the next notice', async () => {
  const events = source();
  let isAway = false;
  const feeds = createFeeds({
    ...events,
    eventsSince: (worldID, position) =>
      isAway ? Promise.reject(new Error('on purpose')) : events.eventsSince(worldID, position),
  });
  const heard: WorldEvent[] = [];
  await feeds.listen('w', (told) => heard.push(told), ignore);
  isAway = true;
  events.add(1);
  feeds.changed('w');
  await settled();
  isAway = false;
  events.add(2);
  feeds.reconnected();
  await settled();
  expect(heard).toEqual([event(1), event(2)]);
});
