/** The cells of a matrix: each is run, printed and counted. */
export class Cells {
  #passed = 0;
  #failed = 0;

  /** Runs one check; what it returns, if anything, is printed beside its name. */
  async check(name: string, run: () => Promise<unknown>): Promise<void> {
    const start = performance.now();
    try {
      const shown = await run();
      this.#passed += 1;
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      process.stdout.write(`pass  ${name}${typeof shown === "string" ? `: ${shown}` : ""} (${seconds} s)\n`);
    } catch (error) {
      this.#failed += 1;
      const message = error instanceof Error ? error.message : String(error);
      process.stdout.write(`FAIL  ${name}\n${message.slice(0, 3000)}\n`);
    }
  }

  /** Prints the counts as the last line and fails the process if anything failed. */
  finish(): void {
    process.stdout.write(`\n${this.#passed} passed, ${this.#failed} failed\n`);
    process.exitCode = this.#failed === 0 && this.#passed > 0 ? 0 : 1;
  }
}
