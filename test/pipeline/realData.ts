import { checkShapes } from "../../pipeline/load/checkShapes.ts";
import { readDataFiles } from "../../pipeline/load/readDataFiles.ts";

const { content, problems } = readDataFiles("data");
if (content === undefined) throw new Error(`data/ cannot be read: ${JSON.stringify(problems)}`);
const shaped = checkShapes(content);
if (shaped.data === undefined) throw new Error(`data/ has a wrong shape: ${JSON.stringify(shaped.problems)}`);

/** The project's own data. */
export const realData = shaped.data;
