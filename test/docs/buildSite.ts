import { execSync } from "node:child_process";
import { repository, site } from "./builtSite.ts";

/** Builds the site under a path of its own, so that an address that assumes the root shows. */
export default function buildSite(): void {
  if (process.env["SITE_IS_BUILT"]) return;
  execSync("npm run docs", { stdio: "inherit", env: { ...process.env, SITE_URL: site, REPOSITORY_URL: repository } });
}
