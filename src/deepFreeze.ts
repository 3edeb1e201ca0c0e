/** Freezes a tree of plain objects and arrays and returns it. */
export function deepFreeze<const Tree>(tree: Tree): Tree {
  if (typeof tree === "object" && tree !== null && !Object.isFrozen(tree)) {
    Object.freeze(tree);
    for (const branch of Object.values(tree)) deepFreeze(branch);
  }
  return tree;
}
