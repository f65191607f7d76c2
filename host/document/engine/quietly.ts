// The engine logs every command to console.debug; nobody reads that here.

export function quietly<T>(act: () => T): T {
  const log = console.debug
  console.debug = () => undefined
  try {
    return act()
  } finally {
    console.debug = log
  }
}
