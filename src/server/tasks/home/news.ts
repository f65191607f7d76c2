// 新版说明: what is new is told each person once a version; his own properties remember.
import type { Input } from '../../../contract/inputs'
import { VERSION } from '../../../contract/version'
import { type Outcome, ok } from '../../answer'
import type { Desk, Office } from '../../ports'

const READ = 'zq.newsRead'

/** The version whose news this person has not read; null when he has. */
export const unreadNews = (desk: Desk): string | null =>
  desk.userStore.get(READ) === VERSION ? null : VERSION

export const dismissNews = (
  { desk }: Office,
  { version }: Input<'news.dismiss'>,
): Outcome<{ version: string }> => {
  desk.userStore.put({ [READ]: version })
  return ok({ version })
}

/** Whoever sets up starts with this version: nothing in it is news to him, unless he knows an earlier one. */
export const startWithoutNews = (desk: Desk): void => {
  if (desk.userStore.get(READ) === null) desk.userStore.put({ [READ]: VERSION })
}
