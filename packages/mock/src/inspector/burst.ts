/** Does a task once for a burst of requests, a while after the first of them. */
export function oncePerBurst(task: () => void, wait: number): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      task();
    }, wait);
  };
}
