import { freezeEdition } from "../edition/freezeEdition.ts";

const [name = ""] = process.argv.slice(2);
try {
  freezeEdition(process.cwd(), name);
  process.stdout.write(
    `Wrote editions/${name}/ and its entries in package.json. What to do next: docs/new-edition.md\n`,
  );
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
