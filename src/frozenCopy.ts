import { deepFreeze } from "./deepFreeze.ts";

function isDeeplyFrozen(tree: unknown): boolean {
  return (
    typeof tree !== "object" || tree === null || (Object.isFrozen(tree) && Object.values(tree).every(isDeeplyFrozen))
  );
}

/** Plain data nobody can change: the tree itself where it is frozen throughout, otherwise a frozen copy. */
export function frozenCopy<Tree extends object>(tree: Tree): Tree {
  return isDeeplyFrozen(tree) ? tree : deepFreeze(JSON.parse(JSON.stringify(tree)) as Tree);
}
