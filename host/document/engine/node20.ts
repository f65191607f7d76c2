// The engine asks for Node 22; the one newer built-in it needs is supplied here so that Node 20 runs it.

type Grouping = {
  groupBy?: (items: Iterable<unknown>, key: (item: unknown, index: number) => PropertyKey) => object
}

export function supplyGroupBy(): void {
  const target = Object as Grouping
  target.groupBy ??= (items, key) => {
    const groups: Record<PropertyKey, unknown[]> = Object.create(null)
    let index = 0
    for (const item of items) {
      const name = key(item, index)
      index += 1
      const group = groups[name]
      if (group) group.push(item)
      else groups[name] = [item]
    }
    return groups
  }
}
