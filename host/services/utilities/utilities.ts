// Utilities: dates, digests, base 64, blobs and waiting. Source: developers.google.com/apps-script/reference/utilities/utilities.
import { createHash, createHmac } from 'node:crypto'
import { types } from 'node:util'
import { parseCsv } from '../../csv'
import { SLEEP_MS } from '../../runtime/limits'
import type { Run } from '../../runtime/run'
import { fail, pass } from '../../runtime/run'
import { uuidFrom } from '../../runtime/world'
import { checkZone } from '../../runtime/zones'
import { enumObject } from '../enums'
import { innerOf, offer } from '../offer'
import { blobObject, bytesOf, signedBytes } from './blob'
import { formatPattern, parsePattern } from './date-patterns'
import { formatted } from './format-string'

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities

const DIGESTS: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
}

export function utilitiesService(run: Run): GoogleUtilities {
  return offer<GoogleUtilities>(run, {
    kind: 'Utilities',
    members: {
      DigestAlgorithm: enumObject(run, 'DigestAlgorithm') as GoogleUtilities['DigestAlgorithm'],
      MacAlgorithm: enumObject(run, 'MacAlgorithm') as GoogleUtilities['MacAlgorithm'],
      Charset: enumObject(run, 'Charset') as GoogleUtilities['Charset'],
      ...dates(run),
      ...digests(run),
      ...base64(run),
      getUuid: () => uuidFrom(run.world.random),
      sleep: (ms: number) => {
        if (!(ms >= 0 && ms <= SLEEP_MS)) fail(`Argument out of range: ${ms}`)
        pass(run, ms)
      },
      newBlob: (data: unknown, type?: string | null, name?: string | null) =>
        blobObject(run, {
          name: name ?? '',
          type: type ?? (typeof data === 'string' ? 'text/plain' : ''),
          bytes: bytesOf(data),
        }),
      formatString: (template: string, ...values: unknown[]) => formatted(String(template), values),
      parseCsv: (csv: string, delimiter?: string) => {
        const text = String(csv)
        if (text.split('"').length % 2 === 0) fail('Could not parse text.')
        return parseCsv(text, delimiter)
      },
    },
  })
}

function dates(run: Run) {
  return {
    formatDate: (date: unknown, zone: string, pattern: string) => {
      if (!types.isDate(date))
        fail("The parameters don't match the method signature for Utilities.formatDate.")
      return formatPattern(date.getTime(), knownZone(zone), pattern)
    },
    parseDate: (text: string, zone: string, pattern: string) =>
      run.realm.date(parsePattern(text, knownZone(zone), pattern)),
  }
}

function digests(run: Run) {
  const hmac = (digest: string, value: unknown, [key, charset]: [unknown, unknown]) =>
    signedBytes(
      createHmac(digest, textBytes(run, key, charset))
        .update(textBytes(run, value, charset))
        .digest(),
    )
  return {
    computeDigest: (algorithm: unknown, value: unknown, charset?: unknown) => {
      const digest = digestOf(innerOf<string>(run, algorithm, 'DigestAlgorithm'))
      return signedBytes(
        createHash(digest)
          .update(textBytes(run, value, charset))
          .digest(),
      )
    },
    computeHmacSignature: (algorithm: unknown, value: unknown, key: unknown, charset?: unknown) => {
      const name = innerOf<string>(run, algorithm, 'MacAlgorithm')
      return hmac(digestOf(name.replace('HMAC_', '')), value, [key, charset])
    },
    computeHmacSha256Signature: (value: unknown, key: unknown, charset?: unknown) =>
      hmac('sha256', value, [key, charset]),
  }
}

function digestOf(name: string): string {
  return DIGESTS[name] ?? fail(`Utilities.computeDigest with ${name} is not offered by this host`)
}

function base64(run: Run) {
  const encoded = (data: unknown, charset: unknown) =>
    Buffer.from(textBytes(run, data, charset)).toString('base64')
  return {
    base64Encode: (data: unknown, charset?: unknown) => encoded(data, charset),
    base64EncodeWebSafe: (data: unknown, charset?: unknown) =>
      encoded(data, charset).replace(/\+/g, '-').replace(/\//g, '_'),
    base64Decode: (text: string) => signedBytes(Buffer.from(checkedBase64(text), 'base64')),
    base64DecodeWebSafe: (text: string) => signedBytes(Buffer.from(checkedBase64(text), 'base64url')),
  }
}

function checkedBase64(text: unknown): string {
  const encoded = String(text)
  if (!/^[\w+/-]*={0,2}$/.test(encoded)) fail('Could not decode string.')
  return encoded
}

/** Practitioners disagree on what Google takes for text beyond ASCII when no charset is said. */
function textBytes(run: Run, value: unknown, charset: unknown): Uint8Array {
  if (typeof value !== 'string') return bytesOf(value)
  const name = charset === undefined ? undefined : innerOf<string>(run, charset, 'Charset')
  const ascii = Array.from(value, char => (char.charCodeAt(0) < 128 ? char : '?')).join('')
  if (ascii !== value && name === undefined)
    fail('Utilities with text beyond ASCII and no charset is not offered by this host')
  return Buffer.from(name === 'UTF_8' ? value : ascii, 'utf8')
}

/** Java falls back to GMT on an unknown zone without a word; here that is a mistake to see. */
function knownZone(zone: string): string {
  try {
    checkZone(zone)
    return zone
  } catch {
    return fail(`Invalid argument: timeZone ${zone}`)
  }
}
