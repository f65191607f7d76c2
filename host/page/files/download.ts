// Hands a file to the browser's downloads. The page stays where it is, also when there is no such file.

/** `fileName` '' leaves the name to the server. */
export function download(address: string, fileName = ''): void {
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
}
