/** Freezes a tree of plain objects and arrays and returns it. */
export function deepFreeze<const Tree extends object>(tree: Tree): Tree {
  Object.freeze(tree);
  // A branch is asked before the call, not in it: at import this runs for every value of every fact.
  for (const branch of Object.values(tree)) {
    if (typeof branch === "object" && branch !== null && !Object.isFrozen(branch)) deepFreeze(branch);
  }
  return tree;
}
