// 客户价值总览 taken along as a sheet of all customers; asks before it writes over what somebody changed.
import { useAct } from '../answers'
import { Button } from '../parts/button'
import { useMakeSheet } from '../parts/make-sheet'
import { useSession } from '../session'

export const PortfolioSheet = () => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const { sheet: words } = text.portfolio
  const { make, question } = useMakeSheet({
    run: overwrite => act('portfolio.sheet', { overwrite }),
    onMade: ({ status, sheet, customers }) => tell({ kind: 'done', text: words[status](sheet, customers) }),
    ask: words.changed,
  })
  return (
    <>
      <Button kind="primary" disabled={busy} onClick={make}>
        {busy ? words.making : words.make}
      </Button>
      {question}
    </>
  )
}
