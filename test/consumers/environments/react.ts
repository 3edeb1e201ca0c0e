import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { makeProject } from "../project.ts";
import { readInChromium } from "../readInChromium.ts";
import { runCommand } from "../runCommand.ts";
import { serveFolder } from "../serveFolder.ts";
import { pinned, VERSIONS } from "../versions.ts";
import { type Environment, GROWTH } from "./environment.ts";

const VITE_APP = `
import { createRoot } from "react-dom/client";
import { goodsTrade2009, goodsTrade2021, growth } from "us-peru-relations";

const App = () => <p id="growth">{growth(goodsTrade2009, goodsTrade2021).percent.value.toFixed(2)}</p>;
createRoot(document.getElementById("root")).render(<App />);
`;

/** Vite with React, built and opened in Chromium. */
export const viteReact: Environment = async ({ cells, tarball, folder }) => {
  await cells.check(`Vite ${VERSIONS.vite} with React ${VERSIONS.react}, in Chromium`, async () => {
    await makeProject(folder, [tarball, ...pinned("vite", "@vitejs/plugin-react", "react", "react-dom")], {
      "index.html": '<!doctype html><div id="root"></div><script type="module" src="/main.jsx"></script>\n',
      "main.jsx": VITE_APP,
      "vite.config.js": 'import react from "@vitejs/plugin-react";\nexport default { plugins: [react()] };\n',
    });
    await runCommand("npx", ["vite", "build", "--logLevel", "warn"], folder);
    const server = await serveFolder(join(folder, "dist"));
    try {
      assert.deepEqual(await readInChromium(server.url, "#growth"), { text: GROWTH, problems: [] });
    } finally {
      server.close();
    }
  });
};

/** What the server renders and the client renders again: the whole data, so that a difference of any key shows. */
const SHOWN = `
import { facts, goodsTrade2009, goodsTrade2021, growth } from "us-peru-relations";

export const shown = JSON.stringify([growth(goodsTrade2009, goodsTrade2021), facts]);
`;
const NEXT_FILES = {
  "package.json": '{ "private": true, "type": "module" }\n',
  "shown.js": SHOWN,
  "app/layout.js":
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n',
  "app/page.js":
    'import { shown } from "../shown.js";\nimport { Client } from "./client.js";\n' +
    'export default function Page() { return <main><p id="server">{shown}</p><Client /></main>; }\n',
  "app/client.js":
    '"use client";\nimport { useEffect, useState } from "react";\nimport { shown } from "../shown.js";\n' +
    "export function Client() {\n  const [ready, setReady] = useState(false);\n  useEffect(() => setReady(true), []);\n" +
    '  return <section><p id="client">{shown}</p>{ready && <p id="ready">ready</p>}</section>;\n}\n',
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** Next, built and started: a server component, a client component, and its hydration in Chromium. */
export const next: Environment = async ({ cells, tarball, folder }) => {
  await cells.check(`Next ${VERSIONS.next}: server, client and hydration`, async () => {
    await makeProject(folder, [tarball, ...pinned("next", "react", "react-dom")], NEXT_FILES);
    const env = { NEXT_TELEMETRY_DISABLED: "1" };
    await runCommand("npx", ["next", "build"], folder, env);
    const port = await freePort();
    const bin = join(folder, "node_modules/next/dist/bin/next");
    const server = spawn(process.execPath, [bin, "start", "-p", String(port)], {
      cwd: folder,
      env: { ...process.env, ...env },
    });
    try {
      await new Promise<void>((resolve, reject) => {
        server.stdout.on("data", (text) => String(text).includes("Ready") && resolve());
        server.on("exit", () => reject(new Error("next start ended before it was ready")));
      });
      const url = `http://127.0.0.1:${port}/`;
      const html = await (await fetch(url)).text();
      assert.ok(html.includes("goods-trade-2021"), "the server renders the facts");
      const ready = await readInChromium(url, "#ready");
      assert.deepEqual(ready, { text: "ready", problems: [] }, "hydration reports no difference");
      const [atServer, atClient] = [await readInChromium(url, "#server"), await readInChromium(url, "#client")];
      assert.equal(atClient.text, atServer.text);
    } finally {
      server.kill();
    }
  });
};
