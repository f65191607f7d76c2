// LockService: one run at a time, for a document, a user or the whole script.
import { requireEnabled } from '../runtime/rights'
import type { Run } from '../runtime/run'
import { fail, pass } from '../runtime/run'
import { offer } from './offer'

type GoogleLock = GoogleAppsScript.Lock.Lock

export function lockService(run: Run): GoogleAppsScript.Lock.LockService {
  return offer<GoogleAppsScript.Lock.LockService>(run, {
    kind: 'LockService',
    members: {
      getDocumentLock: () => {
        requireEnabled(run, 'LockService.getDocumentLock')
        return run.document ? lockObject(run, lockName(run, 'document')) : null
      },
      getUserLock: () => {
        requireEnabled(run, 'LockService.getUserLock')
        return lockObject(run, lockName(run, 'user'))
      },
      getScriptLock: () => {
        requireEnabled(run, 'LockService.getScriptLock')
        return lockObject(run, lockName(run, 'script'))
      },
    },
  })
}

export function lockName(run: Pick<Run, 'file' | 'account'>, kind: 'document' | 'user' | 'script'): string {
  if (kind === 'document') return `document:${run.file.document.id}`
  return kind === 'user' ? `user:${run.account.email}` : 'script'
}

function lockObject(run: Run, name: string): GoogleLock {
  const { locks } = run.world
  const tryLock = (ms: number) => {
    const holder = locks.get(name)
    if (holder === run) return true
    if (holder !== undefined) {
      // Nobody else runs meanwhile, so waiting the whole time changes nothing.
      pass(run, ms)
      return false
    }
    locks.set(name, run)
    return true
  }
  return offer<GoogleLock>(run, {
    kind: 'Lock',
    members: {
      tryLock,
      waitLock: (ms: number) => {
        if (!tryLock(ms)) fail('Lock timeout: another process was holding the lock for too long.')
      },
      hasLock: () => locks.get(name) === run,
      releaseLock: () => {
        if (locks.get(name) === run) locks.delete(name)
      },
    },
  })
}
