import { resolve } from "node:path";
import { runCommand } from "./runCommand.ts";

/** Packs the built package by the script the release workflow runs; returns the tarball. */
export async function packRelease(destination: string): Promise<string> {
  const root = resolve(import.meta.dirname, "../..");
  const args = ["run", "--silent", "release:pack", "--", "example/us-peru-relations", destination];
  return (await runCommand("npm", args, root)).trim();
}
