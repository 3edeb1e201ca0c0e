import { execFile } from "node:child_process";

/** Runs a program and returns what it printed; a failure throws with all its output. */
export function runCommand(
  program: string,
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: 1 << 26, timeout: 600_000, env: { ...process.env, ...env } };
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${program} ${args.join(" ")} failed: ${error.code ?? error.signal}\n${stdout}${stderr}`));
    });
  });
}
