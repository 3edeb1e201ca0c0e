import { reportProblems } from "./reportProblems.ts";
import { writeGeneratedFiles } from "./writeGeneratedFiles.ts";

const problems = writeGeneratedFiles(process.argv[2] ?? process.cwd());
reportProblems(problems);
if (problems.length === 0)
  process.stdout.write("Verified the data and wrote src/facts/ and the generated pages of docs/.\n");
