import type { OutputLine } from "./runExample.ts";

/** What a run ends with: its output, or that it was stopped. */
export type Ending = readonly OutputLine[] | "stopped";

/** Milliseconds an example may take once it runs. */
const LIMIT = 3000;

/**
 * Runs an example in a worker of its own, so that an endless loop stops nothing but itself. The time it takes to load the
 * package does not count.
 */
export function runInWorker(code: string): Promise<Ending> {
  const worker = new Worker(new URL("./exampleWorker.ts", import.meta.url), { type: "module" });
  let clock: ReturnType<typeof setTimeout> | undefined;

  const ended = new Promise<Ending>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<"running" | readonly OutputLine[]>) => {
      if (data !== "running") resolve(data);
      else clock = setTimeout(resolve, LIMIT, "stopped");
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(code);
  });

  return ended.finally(() => {
    clearTimeout(clock);
    worker.terminate();
  });
}
