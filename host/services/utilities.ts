// Utilities, Logger and console.
import { createHash } from 'node:crypto'
import { inspect, types } from 'node:util'
import type { Run } from '../runtime/run'
import { fail, pass } from '../runtime/run'
import { uuidFrom } from '../runtime/world'
import { checkZone } from '../runtime/zones'
import { blobObject, bytesOf, signedBytes } from './blob'
import { formatPattern, parsePattern } from './date-patterns'
import { enumObject } from './enums'
import { innerOf, offer } from './offer'

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
      Charset: enumObject(run, 'Charset') as GoogleUtilities['Charset'],
      formatDate: (date: unknown, zone: string, pattern: string) => {
        if (!types.isDate(date))
          fail("The parameters don't match the method signature for Utilities.formatDate.")
        return formatPattern(date.getTime(), knownZone(zone), pattern)
      },
      parseDate: (text: string, zone: string, pattern: string) =>
        run.realm.date(parsePattern(text, knownZone(zone), pattern)),
      getUuid: () => uuidFrom(run.world.random),
      sleep: (ms: number) => pass(run, ms),
      computeDigest: (algorithm: unknown, value: unknown) => {
        const name = innerOf<string>(run, algorithm, 'DigestAlgorithm')
        const digest =
          DIGESTS[name] ?? fail(`Utilities.computeDigest with ${name} is not offered by this host`)
        return signedBytes(createHash(digest).update(bytesOf(value)).digest())
      },
      base64Encode: (data: unknown) => Buffer.from(bytesOf(data)).toString('base64'),
      base64EncodeWebSafe: (data: unknown) =>
        Buffer.from(bytesOf(data)).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
      base64Decode: (encoded: string) => signedBytes(Buffer.from(encoded, 'base64')),
      base64DecodeWebSafe: (encoded: string) => signedBytes(Buffer.from(encoded, 'base64url')),
      newBlob: (data: unknown, type = 'text/plain', name = '') =>
        blobObject(run, { name, type, bytes: bytesOf(data) }),
    },
  })
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

export function loggerService(run: Run): GoogleAppsScript.Base.Logger {
  const logger: GoogleAppsScript.Base.Logger = offer<GoogleAppsScript.Base.Logger>(run, {
    kind: 'Logger',
    counted: false,
    members: {
      log: (...values: unknown[]) => {
        log(run, 'log', values)
        return logger
      },
      getLog: () => run.record.log.join('\n'),
      clear: () => {
        run.record.log.length = 0
      },
    },
  })
  return logger
}

export function consoleService(run: Run): object {
  const level =
    (name: string) =>
    (...values: unknown[]) =>
      log(run, name, values)
  return offer<Pick<Console, 'log' | 'info' | 'warn' | 'error'>>(run, {
    kind: 'console',
    counted: false,
    members: {
      log: level('log'),
      info: level('info'),
      warn: level('warn'),
      error: level('error'),
    },
  })
}

function log(run: Run, level: string, values: unknown[]): void {
  if (run.stopped) return
  const line = values
    .map(value => (typeof value === 'string' ? value : inspect(value, { breakLength: Infinity })))
    .join(' ')
  run.record.log.push(level === 'log' ? line : `${level}: ${line}`)
}
