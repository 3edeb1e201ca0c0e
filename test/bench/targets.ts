/** Measures beside their targets; a missed one makes the bench fail. */
export class Targets {
  #missed = 0;

  heading(text: string): void {
    process.stdout.write(`\n${text}\n`);
  }

  /** Prints a measure, what it is measured against, and whether it meets its target. */
  atMost(name: string, measured: number, target: number, unit: string, beside = ""): void {
    const isMet = measured <= target;
    if (!isMet) this.#missed += 1;
    const shown = `${Number(measured.toFixed(2))} ${unit}`.padStart(14);
    process.stdout.write(
      `${isMet ? "met   " : "MISSED"}  ${name.padEnd(44)}${shown}  target ${target} ${unit}  ${beside}\n`,
    );
  }

  /** Prints how many targets were missed and fails the process if any was. */
  finish(): void {
    process.stdout.write(`\n${this.#missed === 0 ? "Every target is met." : `${this.#missed} targets are missed.`}\n`);
    process.exitCode = this.#missed === 0 ? 0 : 1;
  }
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
