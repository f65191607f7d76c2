// The words of a PDF as the host writes it.

/** Its lines; fails on anything that is no PDF. */
export const pdfText = (bytes: Uint8Array): string => {
  const file = Buffer.from(bytes).toString('latin1')
  if (!file.startsWith('%PDF')) throw new Error('no PDF')
  return [...file.matchAll(/<([0-9a-f]+)> Tj/g)]
    .map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le'))
    .join('\n')
}
