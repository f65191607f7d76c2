// The hourly job's part in 早报: on a working day each person hears once what is new of his customers; the group's robot too.
import type { Verification } from '../../../core/audit/freshness/freshness'
import { isNewSince } from '../../../core/audit/freshness/nudges'
import { briefingEntries } from '../../../core/briefing/entries'
import { untoldTrouble } from '../../../core/briefing/robot'
import { wasTold } from '../../../core/briefing/told'
import type { Briefing, BriefingEntry, LastBriefing } from '../../../core/briefing/types'
import { briefings } from '../../../core/briefing/whose'
import { addDays } from '../../../core/calendar-date'
import { textDigest } from '../../../core/digest'
import { dueFollowUps } from '../../../core/follow-ups/due'
import { brokenPromises, type JudgedPromise } from '../../../core/follow-ups/promises'
import type { FollowUp } from '../../../core/follow-ups/types'
import type { CurrencyCode } from '../../../core/money'
import { currentRows, isWaiting } from '../../../core/warnings/reconcile'
import type { Finding } from '../../../core/warnings/types'
import { BRIEFING_WORDS } from '../../../text/letters/briefing'
import { readRobot, tellRobot } from '../../briefing/robots'
import { briefingSwitch, isBriefedToday, lastBriefing, noteBriefed } from '../../briefing/switch'
import { claimNudge, confirmNudge } from '../../freshness/nudging'
import { addOwners, ownersIn, readPeople } from '../../freshness/people'
import { readVerifications } from '../../freshness/verifications'
import type { Office } from '../../ports'
import { mailNote } from '../../sending/notes'
import { standingKnown } from '../../sending/plan-today'
import { recentRuns, runTotals } from '../../sending/runs'
import { foundIn, type Standing } from '../../warnings/found'
import { readList } from '../../warnings/list'
import { withUnattended } from '../../warnings/unattended'
import { reservedQuota } from '../freshness/job'
import { staleIn } from '../freshness/view'
import { type Loaded, loadLedger } from '../load'
import { isMailTime } from '../reminders/job'
import { briefingLines, documentUrl } from './lines'

/** Time for customers' letters and the summary of their run comes first. */
const LATEST_SECONDS = 200

/** The name under which the robot's message is claimed, beside the addresses. */
const ROBOT = 'robot'

/** One property. */
export const isBriefingDue = ({ desk, settings }: Office): boolean =>
  settings.briefing.on && !isBriefedToday(desk)

export const briefingJob = (office: Office): void => {
  const { desk } = office
  if (!briefingSwitch.isMine(office) || !isMailTime(office)) return
  const loaded = loadLedger(office)
  if (!loaded.ok) return
  const last = lastBriefing(desk)
  const known = standingKnown(office, loaded.value)
  const { promises, followUps } = known
  const verifications = readVerifications(desk)
  const waiting = waitingFindings(office, { ...loaded.value, promises, verifications }, last)
  const entries = entriesOf(office, loaded.value, { last, waiting, promises, followUps, verifications })
  const news = newsOf(office, last)
  const all = briefings({
    entries,
    people: readPeople(desk),
    teamTo: desk.person.email(),
    hasTeamNews: news.length > 0,
  })
  const { currency } = loaded.value.ledger
  let left = all.length === 0 ? 0 : desk.mail.quota() - reservedQuota(office, loaded.value, known)
  for (const briefing of all) {
    // Tried again in an hour.
    if (left < 1 || desk.secondsRun() > LATEST_SECONDS) return
    const sent = sendOne(office, briefing, { currency, news: briefing.scope === 'team' ? news : [] })
    if (sent === 'busy') return
    if (sent === 'sent') left -= 1
  }
  if (tellGroup(office, entries, currency) === 'busy') return
  noteBriefed(desk, shortNames(waiting.map(({ finding }) => finding)))
  // Owners that came since it was switched on, and all of them where somebody deleted 人员; a protected sheet costs nobody his mail.
  desk.locked(() => addOwners(desk, ownersIn(loaded.value.ledger)))
}

/** `isTold`: it stood in 早报 before. */
type Waiting = { finding: Finding; isTold: boolean }

/** What waits for somebody in 预警, with the owner that stands there. Of more than are remembered by name those are told that were found by that day. */
const waitingFindings = (office: Office, standing: Standing, last: LastBriefing | null): Waiting[] => {
  const isTold = wasTold(last)
  const listed = readList(office.desk)
  const rows = currentRows(listed)
  return withUnattended(office, foundIn(office, standing), listed).flatMap(finding => {
    const row = rows.get(finding.cause)
    if (!isWaiting(finding, row)) return []
    return [
      {
        finding: row === undefined || row.owner === '' ? finding : { ...finding, owner: row.owner },
        isTold: isTold(textDigest(finding.cause), row?.foundOn ?? null),
      },
    ]
  })
}

const shortNames = (found: readonly Finding[]): string[] =>
  found.filter(({ severity }) => severity === 'high').map(({ cause }) => textDigest(cause))

type Known = {
  last: LastBriefing | null
  waiting: Waiting[]
  promises: JudgedPromise[]
  followUps: FollowUp[]
  verifications: Verification[]
}

const entriesOf = (
  office: Office,
  loaded: Loaded,
  { last, waiting, promises, followUps, verifications }: Known,
): BriefingEntry[] => {
  const { desk } = office
  const { ledger, items } = loaded
  const stale = staleIn(office, loaded, verifications)
  return briefingEntries({
    today: desk.today,
    // The causes by the names that they have here.
    last: last && {
      on: last.on,
      grave: waiting.flatMap(({ finding, isTold }) => (isTold ? [finding.cause] : [])),
    },
    items,
    customers: ledger.customers,
    promises,
    broken: brokenPromises(promises, items, desk.today),
    followUps: dueFollowUps(followUps, desk.today),
    findings: waiting.map(({ finding }) => finding),
    stale: last === null ? stale : stale.filter(isNewSince(last.on)),
  })
}

/** For the person whose account sends: yesterday's letters, and a robot that took nothing. */
const newsOf = ({ desk }: Office, last: LastBriefing | null): string[] => {
  const words = BRIEFING_WORDS[desk.person.language]
  const since = last?.on ?? addDays(desk.today, -1)
  const runs = recentRuns(desk.documentStore).filter(({ at }) => {
    const day = at.slice(0, 10)
    return day >= since && day < desk.today
  })
  const counts = runTotals(runs)
  const robot = readRobot(desk)
  const trouble = robot && untoldTrouble(robot, { last: last?.on ?? null, today: desk.today })
  return [
    ...(counts.sent + counts.failed + counts.unknown > 0 ? [words.letters(counts)] : []),
    ...(trouble === null ? [] : [words.robotFailed(words.trouble(trouble))]),
  ]
}

type Said = { currency: CurrencyCode; news: readonly string[] }

/** Claimed before it is sent, under the same names as the mails about stale data: one mail a person and day. */
const sendOne = ({ desk }: Office, briefing: Briefing, said: Said): 'sent' | 'told' | 'busy' => {
  const { to, scope, entries } = briefing
  const address = to.toLowerCase()
  const claimed = claimNudge(desk, address)
  if (claimed === null) return 'busy'
  if (!claimed) return 'told'
  const words = BRIEFING_WORDS[desk.person.language]
  const lines = [
    ...briefingLines(briefing, { desk, ...said }),
    '',
    words.openAt(documentUrl(desk)),
    words.off,
  ]
  try {
    mailNote(desk, {
      to,
      subject: words.subject(scope, desk.today, entries.length + said.news.length),
      lines,
    })
  } catch (error) {
    // An address Google does not take must not cost the others their mail.
    console.warn(`Not told ${to}: ${String(error)}`)
    return 'told'
  }
  confirmNudge(desk, address)
  return 'sent'
}

/** What is new of the whole team, to the chat group; nothing where there is nothing. */
const tellGroup = ({ desk }: Office, entries: BriefingEntry[], currency: CurrencyCode): 'done' | 'busy' => {
  const robot = readRobot(desk)
  if (robot === null || entries.length === 0) return 'done'
  const claimed = claimNudge(desk, ROBOT)
  if (claimed === null) return 'busy'
  if (!claimed) return 'done'
  const words = BRIEFING_WORDS[desk.person.language]
  const briefing: Briefing = { to: ROBOT, name: '', scope: 'team', entries }
  const [, ...lines] = briefingLines(briefing, { desk, currency, news: [] })
  const trouble = tellRobot(desk, robot, {
    title: words.robot.title(desk.today, entries.length),
    lines: lines.flatMap(line => line.split('\n')),
    link: { text: words.open, url: documentUrl(desk) },
  })
  if (trouble === null) confirmNudge(desk, ROBOT)
  return 'done'
}
