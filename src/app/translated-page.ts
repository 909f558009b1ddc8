/*
 * A translator in the browser puts `<font>` elements in the place of text nodes, and React, which then removes such a
 * text or inserts before it, throws: the page would be gone (facebook/react#11538). What is under review is never
 * translated (`ui/text-pane.tsx`); all else may be, by who reads it so.
 */
// oxlint-disable-next-line typescript/unbound-method -- each is called with its own node below
const { removeChild, insertBefore } = Node.prototype;

/** What of `parent` holds a node that was moved deeper: the translator's element. */
function holderIn(parent: Node, node: Node): Node | null {
  let holder: Node | null = node;
  while (holder !== null && holder.parentNode !== parent) holder = holder.parentNode;
  return holder;
}

Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
  const holder = holderIn(this, child);
  if (holder !== null) removeChild.call(this, holder);
  return child;
};

Node.prototype.insertBefore = function <T extends Node>(
  this: Node,
  node: T,
  before: Node | null,
): T {
  insertBefore.call(this, node, before && holderIn(this, before));
  return node;
};
