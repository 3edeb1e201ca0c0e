import { runExample } from "./runExample.ts";

self.onmessage = async ({ data }: MessageEvent<string>) => {
  self.postMessage(await runExample(data, () => self.postMessage("running")));
};
