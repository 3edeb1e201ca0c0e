/** Where the site and its repository are: known to the workflow that publishes, not to a clone. */
export interface Addresses {
  /** Path under which the site is served, with a slash at both ends. */
  readonly base: string;
  /** Address of the first page; absent in a clone, where pages cannot name their own address. */
  readonly site?: string;
  /** Address of the repository; absent in a clone. */
  readonly repository?: string;
}

/** Reads `SITE_URL` and `REPOSITORY_URL`. */
export function readAddresses({ SITE_URL, REPOSITORY_URL }: NodeJS.ProcessEnv): Addresses {
  const site = SITE_URL === undefined || SITE_URL === "" ? undefined : `${SITE_URL.replace(/\/+$/, "")}/`;
  return {
    base: site === undefined ? "/" : new URL(site).pathname,
    ...(site === undefined ? {} : { site }),
    ...(REPOSITORY_URL ? { repository: REPOSITORY_URL.replace(/\/+$/, "") } : {}),
  };
}
