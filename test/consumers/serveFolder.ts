import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const TYPES: Readonly<Record<string, string>> = { css: "text/css", html: "text/html", js: "text/javascript" };

/** Serves the files of some folders on this machine. */
export async function serveFolder(...folders: readonly string[]): Promise<{ url: string; close: () => void }> {
  const server = createServer(({ url = "/" }, response) => {
    const name = url === "/" ? "index.html" : url.slice(1);
    const file = folders.map((folder) => join(folder, name)).find(existsSync);
    if (file === undefined || !/^[\w./-]+$/.test(name) || name.includes("..")) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[name.split(".").pop() ?? ""] ?? "text/plain" });
    response.end(readFileSync(file));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
