// Blob: bytes with a name and a type. Source: developers.google.com/apps-script/reference/base/blob.
import type { Run } from '../../runtime/run'
import { fail } from '../../runtime/run'
import { offer } from '../offer'
import { pdfOfHtml } from './pdf'

export type BlobInner = { name: string; type: string; bytes: Uint8Array }

type GoogleBlob = GoogleAppsScript.Base.Blob

const TYPES: Record<string, string> = {
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xml: 'text/xml',
  zip: 'application/zip',
}

export function blobObject(run: Run, inner: BlobInner): GoogleBlob {
  const having = (part: Partial<BlobInner>) => {
    Object.assign(inner, part)
    return blob
  }
  const blob: GoogleBlob = offer<GoogleBlob>(run, {
    kind: 'Blob',
    inner,
    members: {
      getName: () => inner.name || null,
      setName: (name: string) => having({ name: String(name) }),
      getContentType: () => inner.type || null,
      setContentType: (type: string | null) => having({ type: type ?? '' }),
      setContentTypeFromExtension: () => having({ type: typeByName(inner.name) }),
      getDataAsString: (charset = 'UTF-8') => decoded(inner.bytes, charset),
      setDataFromString: (text: string) => having({ bytes: bytesOf(text) }),
      getBytes: () => signedBytes(inner.bytes),
      setBytes: (bytes: unknown) => having({ bytes: bytesOf(bytes) }),
      copyBlob: () => blobObject(run, { ...inner }),
      isGoogleType: () => inner.type.startsWith('application/vnd.google-apps'),
      getAs: (type: string) => blobObject(run, converted(inner, String(type))),
    },
  })
  return blob
}

/** Converting needs Google: what is of that type already comes back, and HTML as PDF with its words. */
function converted(inner: BlobInner, type: string): BlobInner {
  if (type === inner.type) return { ...inner }
  if (inner.type !== 'text/html' || type !== TYPES.pdf)
    return fail(`Blob.getAs ${type} of ${inner.type} is not offered by this host`)
  const name = inner.name === '' ? '' : `${inner.name.replace(/\.html?$/i, '')}.pdf`
  return { name, type, bytes: pdfOfHtml(decoded(inner.bytes, 'UTF-8')) }
}

function typeByName(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
}

function decoded(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return fail(`Invalid argument: ${charset}`)
  }
}

/** Apps Script's bytes run from −128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, byte => (byte > 127 ? byte - 256 : byte))
}

/** Bytes of a text, or of numbers as Apps Script counts them. */
export function bytesOf(data: unknown): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data, 'utf8')
  if (Array.isArray(data)) return Uint8Array.from(data, byte => Number(byte) & 255)
  return fail("The parameters don't match the method signature: text or bytes expected.")
}
