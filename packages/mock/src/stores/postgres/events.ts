import {
  type LoggedCall,
  mostEntries,
  type PlacedEvent,
  type SharedWorlds,
  type WorldEvent,
} from '@ping-password/sandbox';
import type { Connections } from './connections.ts';
import type { Literal } from './literal.ts';
import { schema } from './schema.ts';

/** The most entries of a journal that are kept, and the most events of any kind. */
export const most = { entries: mostEntries, events: 4096 };

/** The columns of an event beside its world and its number. */
export const eventColumns = 'entry, message, wire, event';

/**
 * An event as values for its columns. Of a mail it names the record alone: the code of a mail must not outlive the
 * mail. The messages of a call are kept apart from its entry, as they are much longer and seldom read.
 */
export function eventValues(literal: Literal, event: WorldEvent): string {
  const text = (value: unknown) => literal(JSON.stringify(value));
  if (event.type === 'message')
    return `NULL, ${literal(event.data.id)}, NULL, ${text({ type: event.type })}`;
  if (event.type !== 'journal') return `NULL, NULL, NULL, ${text(event)}`;
  const { wire, ...data }: LoggedCall = event.data;
  return `${data.id}, NULL, ${wire ? text(wire) : 'NULL'}, ${text({ type: event.type, data })}`;
}

/** Adds the events of a transaction, which count on from those before. */
export function eventsStatement(
  literal: Literal,
  world: string,
  events: readonly WorldEvent[],
  before: number,
): string {
  const rows = events.map(
    (event, index) => `(${world}, ${before + index + 1}, ${eventValues(literal, event)})`,
  );
  return `INSERT INTO ${schema}.events (world, id, ${eventColumns}) VALUES ${rows.join(', ')}`;
}

interface EventRow {
  readonly id: string;
  readonly event: string;
  /** The mail that the event is about. */
  readonly record: string | null;
}

function placed({ id, event, record }: EventRow): PlacedEvent {
  const told = JSON.parse(event);
  return {
    position: Number(id),
    event: record === null ? told : { ...told, data: JSON.parse(record) },
  };
}

/** A call as it was kept; earlier versions have kept the messages in the event. */
function callOf({
  event,
  wire,
}: {
  readonly event: string;
  readonly wire: string | null;
}): LoggedCall {
  const { data } = JSON.parse(event);
  return wire === null ? data : { ...data, wire: JSON.parse(wire) };
}

type Events = Pick<SharedWorlds, 'entries' | 'call' | 'clearEntries' | 'position' | 'eventsSince'>;

/** The part of the shared worlds that has to do with the journal and with what listeners are told. */
export function eventsIn({ ask }: Connections, literal: Literal): Events {
  return {
    async entries(worldID) {
      const [found] = await ask(`SELECT event FROM ${schema}.events
        WHERE world = ${literal(worldID)} AND entry IS NOT NULL
        ORDER BY id DESC LIMIT ${most.entries}`);
      return (found?.rows ?? []).reverse().map(({ event }) => {
        const { wire, ...entry } = callOf({ event, wire: null });
        return entry;
      });
    },
    async call(worldID, id) {
      const world = literal(worldID);
      const [found] = await ask(`SELECT event, wire FROM ${schema}.events
        WHERE world = ${world} AND entry = ${id} AND entry >
        (SELECT entries FROM ${schema}.worlds WHERE id = ${world}) - ${most.entries}`);
      const row = found?.rows[0];
      return row && callOf({ event: row.event, wire: row.wire });
    },
    async clearEntries(worldID) {
      await ask(`DELETE FROM ${schema}.events
        WHERE world = ${literal(worldID)} AND entry IS NOT NULL`);
    },
    async position(worldID) {
      const [found] = await ask(
        `SELECT events FROM ${schema}.worlds WHERE id = ${literal(worldID)}`,
      );
      const row = found?.rows[0];
      return row && Number(row.events);
    },
    async eventsSince(worldID, position) {
      const world = literal(worldID);
      const [row, found] = await ask(`SELECT events FROM ${schema}.worlds WHERE id = ${world};
        SELECT e.id, e.event, r.record FROM ${schema}.events e
        LEFT JOIN ${schema}.records r
        ON r.world = e.world AND r.name = 'messages' AND r.id = e.message
        WHERE e.world = ${world} AND e.id > ${position}
        AND (e.message IS NULL OR r.record IS NOT NULL) ORDER BY e.id`);
      // A world that was made anew under the identifier begins to count anew.
      if (!row?.rows[0] || Number(row.rows[0].events) < position) return undefined;
      return (found?.rows ?? []).map(placed);
    },
  };
}
