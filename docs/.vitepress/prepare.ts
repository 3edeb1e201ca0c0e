import { join } from "node:path";
import { writeDownloads } from "./config/writeDownloads.ts";
import { buildReference } from "./reference/buildReference.ts";

// Writes what VitePress builds from and is not kept in the repository: the reference and the downloads.
await buildReference();
writeDownloads(join(import.meta.dirname, "../public"));
