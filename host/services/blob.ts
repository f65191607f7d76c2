// Blob: bytes with a name and a type.
import type { Run } from '../runtime/run'
import { fail } from '../runtime/run'
import { offer } from './offer'

export type BlobInner = { name: string; type: string; bytes: Uint8Array }

type GoogleBlob = GoogleAppsScript.Base.Blob

export function blobObject(run: Run, inner: BlobInner): GoogleBlob {
  const blob: GoogleBlob = offer<GoogleBlob>(run, {
    kind: 'Blob',
    inner,
    members: {
      getName: () => inner.name,
      setName: (name: string) => {
        inner.name = name
        return blob
      },
      getContentType: () => inner.type,
      getDataAsString: () => Buffer.from(inner.bytes).toString('utf8'),
      getBytes: () => signedBytes(inner.bytes),
      getAs: () => fail('Blob.getAs is not offered by this host'),
    },
  })
  return blob
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
