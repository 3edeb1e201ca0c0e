/** What can be marked besides figures and dates, and shown. */
export const switches = ["name", "list", "statement", "exempted"] as const;

export type Switch = (typeof switches)[number];
