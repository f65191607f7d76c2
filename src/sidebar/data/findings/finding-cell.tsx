// One finding as a line: where it is, what stands there, what it is held against; a click goes to the cell.
import type { CheckView } from '../../../contract/data'
import type { Problem, ProblemCode } from '../../../core/problem'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { usePlaceName } from '../../place-name'
import { useSession } from '../../session'

type FindingCellProps = { problem: Problem; columns: CheckView['columns'] }

/** Found on a sheet of ours. */
const isOurs = (code: ProblemCode) => code === 'orphan-arrangement' || code.startsWith('log-row')

/** Where a finding is: row and column of the ledger, or the row of a sheet of ours. */
export const usePlaceText = (columns: CheckView['columns']) => {
  const { text } = useSession()
  const placeName = usePlaceName()
  return ({ code, place, value }: Problem): string => {
    if (code === 'log-row-missing') return text.data.helperNo(place.sheet, value)
    if (isOurs(code)) return text.data.helperRow(place.sheet, place.row)
    const header = columns.find(
      column => column.sheet === place.sheet && column.field === place.field,
    )?.header
    if (place.column !== undefined)
      return text.data.cell(text.common.place(place.row, place.sheet), place.column)
    return text.data.cell(
      placeName(place),
      header ?? (place.field === null ? text.data.wholeRow : text.fields[place.field]),
    )
  }
}

export const FindingCell = ({ problem, columns }: FindingCellProps) => {
  const { text, tell } = useSession()
  const { act } = useAct()
  const placeText = usePlaceText(columns)
  const says = useSays()
  const { place, code } = problem
  const look = async () => {
    const { sheet, row, field } = place
    const went = await act('goto', { sheet, row, field })
    if (went !== null) tell({ kind: 'done', text: text.data.went(went.a1) })
  }
  const line = (
    <>
      <span>{placeText(problem)}</span>
      <span class="soft">{says(problem)}</span>
    </>
  )
  // A row of a hidden sheet of ours is no place to go to.
  if (isOurs(code)) return <div class="cell">{line}</div>
  return (
    <button type="button" class="cell" onClick={() => void look()}>
      {line}
    </button>
  )
}

const useSays = () => {
  const { text } = useSession()
  const { exact } = useFigures()
  const placeName = usePlaceName()
  const words = text.data
  return ({ code, value, expected, counted, expectedDay, other }: Problem): string => {
    const parts = [value === '' ? words.blank : value]
    if (expected !== undefined && counted !== undefined)
      parts.push(words.bothSums(exact(counted), exact(expected)))
    else if (expected !== undefined && code === 'open-cell-differs')
      parts.push(words.shouldBe(exact(expected)))
    else if (expected !== undefined)
      parts.push(code === 'amount-outlier' ? words.usual(exact(expected)) : words.expected(exact(expected)))
    if (expectedDay !== undefined)
      parts.push(expectedDay === null ? words.shouldBeBlank : words.shouldBe(expectedDay))
    if (other !== undefined) parts.push(words.against(placeName(other.place), other.value))
    return parts.join(text.common.comma)
  }
}
