import { EventEmitter } from "node:events";
import { type PoolOptions, type PoolWorker, ThreadsPoolWorker, type WorkerRequest } from "vitest/node";

type RunContext = Extract<WorkerRequest, { type: "run" }>["context"];

/** The thread of all runs, and whether its modules were loaded with a mutant switched on. */
let thread: ThreadsPoolWorker | undefined;
let isMutated = false;

/**
 * A worker that outlives its run. Vitest ends a worker after each run, and Stryker starts a run for each mutant: in a new
 * thread a mutant pays for loading every module again, which takes far longer than its tests.
 */
class KeptWorker implements PoolWorker {
  readonly name = "kept";
  readonly #events = new EventEmitter();
  readonly #options: PoolOptions;
  readonly #forward = (message: unknown) => this.#events.emit("message", message);

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    if (thread === undefined) {
      thread = new ThreadsPoolWorker(this.#options);
      await thread.start();
    }
    thread.on("message", this.#forward);
  }

  send(message: WorkerRequest): void {
    if (message.type === "run") this.#reload(message.context);
    if (message.type !== "stop") {
      thread?.send(message);
      return;
    }
    thread?.off("message", this.#forward);
    this.#events.emit("message", { __vitest_worker_response__: true, type: "stopped" });
  }

  /** A static mutant is one in code that runs while modules load: they load again with it, and again without it. */
  #reload(context: RunContext): void {
    const isStatic = context.providedContext["mutantActivation" as never] === "static";
    if (isStatic || isMutated) context.invalidates = this.#loadedFiles();
    isMutated = isStatic;
  }

  #loadedFiles(): string[] {
    const environments = Object.values(this.#options.project.vite.environments);
    return environments.flatMap(({ moduleGraph }) => [...moduleGraph.fileToModulesMap.keys()]);
  }

  async stop(): Promise<void> {}

  on(event: string, listener: (argument: unknown) => void): void {
    this.#events.on(event, listener);
  }

  off(event: string, listener: (argument: unknown) => void): void {
    this.#events.off(event, listener);
  }

  deserialize(message: unknown): unknown {
    return message;
  }
}

/** What Vitest takes as a pool. */
export const keptWorker = {
  name: "kept",
  createPoolWorker: (options: PoolOptions): PoolWorker => new KeptWorker(options),
};
