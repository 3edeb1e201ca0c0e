import { deepFreeze } from "../model/deepFreeze.ts";

function isPlain(tree: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(tree);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null;
}

/** Whether it is frozen throughout and comes back from JSON the same: no `undefined`, no function, no NaN, no -0. */
function isFrozenData(tree: unknown): boolean {
  switch (typeof tree) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return Number.isFinite(tree) && !Object.is(tree, -0);
    case "object":
      return tree === null || (Object.isFrozen(tree) && isPlain(tree) && Object.values(tree).every(isFrozenData));
    default:
      return false;
  }
}

/** Plain data nobody can change: the tree itself where it is that already, otherwise a frozen copy. */
export function frozenCopy<Tree extends object>(tree: Tree): Tree {
  return isFrozenData(tree) ? tree : deepFreeze(JSON.parse(JSON.stringify(tree)) as Tree);
}
