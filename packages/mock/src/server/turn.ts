/**
 * Creates a wait for the end of the turn of the event loop: until every request that has arrived
 * together with this one is worked on. Answers that leave one after another wake their callers once;
 * one at a time, each would wait for a caller that is asleep, which costs more than the answer.
 */
export function createTurn(): () => Promise<void> {
  let waiting: (() => void)[] = [];
  const end = () => {
    const ready = waiting;
    waiting = [];
    for (const resolve of ready) resolve();
  };
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(end);
    });
}
