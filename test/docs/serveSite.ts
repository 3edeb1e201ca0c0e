import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { base, siteFolder } from "./builtSite.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** A file of the site, compressed unless it is a picture; compressed once. */
function readCompressed(path: string): Promise<Buffer> {
  const known = compressed.get(path);
  if (known !== undefined) return known;
  const read = readFile(path).then((content) => (path.endsWith(".png") ? content : gzipSync(content)));
  compressed.set(path, read);
  return read;
}

const compressed = new Map<string, Promise<Buffer>>();

/** Serves the site as GitHub Pages does: under its path, compressed, with its own page for what is missing. */
export async function serveSite(): Promise<{ address: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURIComponent(pathname).replace(/\/$/, "/index.html");
    const inSite = path.startsWith(base) ? path.slice(base.length) : "outside";

    const found = await readCompressed(join(siteFolder, normalize(inSite))).catch(() => undefined);
    const content = found ?? (await readCompressed(join(siteFolder, "404.html")));
    const type = found === undefined ? ".html" : extname(path);
    const isImage = type === ".png";
    response.writeHead(found === undefined ? 404 : 200, {
      "content-type": types[type] ?? "application/octet-stream",
      ...(isImage ? {} : { "content-encoding": "gzip" }),
    });
    response.end(content);
  });

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
