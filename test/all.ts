import { spawn } from "node:child_process";

/** Runs an npm script; prints how long it took and, if it failed, what it said. */
function run(script: string): Promise<boolean> {
  const started = performance.now();
  const child = spawn(`npm run --silent ${script}`, { shell: true });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));

  return new Promise((resolve) => {
    child.on("close", (status) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${status === 0 ? "passed" : "FAILED"}  npm run ${script} (${seconds} s)`);
      if (status !== 0) console.log(output);
      resolve(status === 0);
    });
  });
}

// Side by side, so that two cores are enough for all three.
const passed = await Promise.all(["lint", "typecheck", "build"].map(run));
if (passed.includes(false)) process.exit(1);

spawn("npx vitest run --project unit", { shell: true, stdio: "inherit" }).on("close", (status) =>
  process.exit(status ?? 1),
);
