import { reportProblems } from "./reportProblems.ts";
import { writeDistFiles } from "./writeDistFiles.ts";

reportProblems(writeDistFiles(process.argv[2] ?? process.cwd()));
