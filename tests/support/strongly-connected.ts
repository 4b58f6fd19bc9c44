/** The number of the strongly connected component of each node that has one of more than itself (Tarjan 1972). */
export function stronglyConnected(next: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const component = new Map<string, number>();
  let components = 0;

  const enter = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node) ?? 0);
    stack.push(node);
    onStack.add(node);
  };
  const lower = (node: string, value: number): void => {
    low.set(node, Math.min(low.get(node) ?? value, value));
  };
  const close = (root: string): void => {
    const at = stack.lastIndexOf(root);
    const nodes = stack.splice(at);
    for (const node of nodes) {
      onStack.delete(node);
      if (nodes.length > 1) component.set(node, components);
    }
    components++;
  };

  for (const start of next.keys()) {
    if (index.has(start)) continue;
    const path: { readonly node: string; place: number }[] = [{ node: start, place: 0 }];
    enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const child = next.get(top.node)?.[top.place++];
      if (child === undefined) {
        path.pop();
        if (low.get(top.node) === index.get(top.node)) close(top.node);
        const parent = path.at(-1);
        if (parent) lower(parent.node, low.get(top.node) ?? 0);
      } else if (!index.has(child)) {
        enter(child);
        path.push({ node: child, place: 0 });
      } else if (onStack.has(child)) lower(top.node, index.get(child) ?? 0);
    }
  }
  return component;
}
