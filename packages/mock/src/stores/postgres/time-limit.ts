/** Milliseconds that a call may wait for the database, so that it is answered within 2 s. */
export const timeLimit = 1800;

/** A moment after which nobody waits any more. */
export interface Deadline {
  /** Milliseconds that are left. */
  left(): number;
}

/** The deadline of something that begins now. */
export function deadlineIn(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  return { left: () => Math.max(0, end - performance.now()) };
}

/** Thrown when something takes too long. */
export const tooLate = Object.assign(new Error('There was no answer in time.'), {
  code: 'ETIMEDOUT',
});

/**
 * Waits for a value, at most until a deadline.
 *
 * @throws tooLate after that.
 */
export function inTime<T>(value: Promise<T>, deadline: Deadline): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      // A process that was busy finds the answer waiting, and reads it before this.
      setImmediate(() => reject(tooLate));
    }, deadline.left());
    value.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
