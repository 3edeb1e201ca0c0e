import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { makeProject } from "./project.ts";
import { pinned } from "./versions.ts";

/** A registry on this machine. */
export interface LocalRegistry {
  readonly url: string;
  /** An .npmrc for it; anyone may publish, but npm asks for a token. */
  readonly npmrc: string;
  readonly close: () => void;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts Verdaccio in a folder, empty and without a registry behind it. */
export async function startLocalRegistry(folder: string): Promise<LocalRegistry> {
  // Verdaccio asks for node-fetch by a tag, which not every mirror keeps.
  const manifest = { private: true, overrides: { "node-fetch": "2.7.0" } };
  await makeProject(folder, pinned("verdaccio"), { "package.json": JSON.stringify(manifest) });
  const config = `storage: ./storage
packages:
  "**": { access: $all, publish: $all, unpublish: $all }
log: { type: stdout, level: error }
`;
  writeFileSync(join(folder, "config.yaml"), config);

  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const bin = join(folder, "node_modules/verdaccio/bin/verdaccio");
  const server = spawn(process.execPath, [bin, "--config", "config.yaml", "--listen", `127.0.0.1:${port}`], {
    cwd: folder,
  });
  let output = "";
  server.stdout.on("data", (text) => (output += text));
  server.stderr.on("data", (text) => (output += text));

  // Asked until it answers: how long that takes says nothing.
  while (server.exitCode === null) {
    const isUp = await fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp)
      return { url, npmrc: `registry=${url}\n//127.0.0.1:${port}/:_authToken=local\n`, close: () => server.kill() };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Verdaccio ended before it answered:\n${output}`);
}
