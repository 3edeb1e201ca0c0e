const formats = /* @__PURE__ */ new Map<string, Intl.NumberFormat>();

/** A number format, made once: making one costs far more than using it. Peru groups digits as English does. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat("en-US", options);
  formats.set(key, format);
  return format;
}
