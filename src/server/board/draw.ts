// 看板 brought up to date: figures → picture → sheet, under the document lock, so that two people never make two of it.
import type { BoardOutcome } from '../../contract/board'
import type { ReceivablesTotals } from '../../core/receivables/types'
import { BOARD_LOOK } from '../../tables/board'
import type { Office } from '../ports'
import type { Loaded } from '../tasks/load'
import { keptDays } from './days'
import { boardFigures } from './figures'
import { heartbeatOf } from './heartbeat'
import { boardPicture } from './picture'
import { readBoardRecord, writeBoardRecord } from './record'

export type BoardWish = {
  /** 'keep': only one that stands; 'first': made as well when there never was one; 'again': made and completed whatever was deleted. */
  wish: 'keep' | 'first' | 'again'
}

/** Whether the hourly job has to draw it today: one property. */
export const isBoardDue = ({ desk }: Office): boolean => {
  const record = readBoardRecord(desk.documentStore)
  return record !== null && !record.isGone && record.on !== desk.today
}

type Seen = Pick<Loaded, 'binding' | 'ledger' | 'items' | 'sales'> & { totals: ReceivablesTotals }

/** Totals of today must be noted before, so that the lines reach today. */
export const drawBoard = (
  office: Office,
  { binding, ledger, items, sales, totals }: Seen,
  { wish }: BoardWish,
): BoardOutcome => {
  const { desk, settings } = office
  if (wish === 'keep' && !isKept(office)) return { state: 'none', missing: 0 }
  const figures = boardFigures({
    sheets: binding.sheets.map(({ sheet }) => sheet),
    ledger,
    items,
    sales: sales(),
    days: keptDays(desk, ledger.currency),
    asOf: desk.today,
    totals,
    dueSoonDays: settings.thresholds.dueSoonDays,
    graceDays: settings.thresholds.graceDays,
  })
  const drawn = desk.locked((): BoardOutcome => {
    desk.documentStore.refresh()
    const record = readBoardRecord(desk.documentStore)
    const language = record?.language ?? desk.person.language
    const beat = heartbeatOf(desk, language)
    const addRule = beat !== null && record?.hasBeatRule !== true
    const result = desk.board.draw(boardPicture(figures, language), {
      beat,
      addRule,
      make: wish === 'again' || (wish === 'first' && record === null),
      restore: wish === 'again',
      charts: record === null || record.isGone ? null : record.charts,
      relook: record !== null && record.look !== BOARD_LOOK,
    })
    if (result.status === 'no-permission') {
      // Seen to for today: the hourly job does not come back every hour to a sheet that it may not write.
      if (record !== null) writeBoardRecord(desk.documentStore, { ...record, on: desk.today })
      return { state: 'no-permission', missing: 0 }
    }
    if (result.status === 'none') {
      if (record !== null) writeBoardRecord(desk.documentStore, { ...record, isGone: true })
      return { state: record === null ? 'none' : 'gone', missing: 0 }
    }
    const { charts, made, missing } = result
    writeBoardRecord(desk.documentStore, {
      language,
      on: desk.today,
      isGone: false,
      beatOn: record?.beatOn ?? '',
      hasBeatRule: beat !== null || record?.hasBeatRule === true,
      charts,
      look: BOARD_LOOK,
    })
    return { state: made ? 'made' : 'updated', missing }
  })
  return drawn ?? { state: 'busy', missing: 0 }
}

const isKept = ({ desk }: Office) => {
  const record = readBoardRecord(desk.documentStore)
  return record !== null && !record.isGone
}
