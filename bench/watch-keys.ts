declare global {
  interface Window {
    benchTimes?: number[];
  }
}

/** Runs in the page: notes for each key the milliseconds from its own time stamp to the first task after the next frame. */
export function watchKeys(): void {
  const times: number[] = [];
  window.benchTimes = times;
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    },
    { capture: true },
  );
}
