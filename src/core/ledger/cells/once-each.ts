// A column repeats itself: the same names, terms and addresses stand in it row after row.

/** `read`, which depends on nothing but the text, asked once for each text. */
export function onceEach<T extends NonNullable<unknown> | null>(
  read: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    known.set(text, value)
    return value
  }
}
