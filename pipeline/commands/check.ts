import { findStaleFiles } from "./findStaleFiles.ts";
import { reportProblems } from "./reportProblems.ts";

reportProblems(findStaleFiles(process.argv[2] ?? process.cwd()));
