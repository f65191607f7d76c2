// The parts of 登记收款, one at a time.
import { Button } from '../../parts/button'
import { useSession } from '../../session'

export const MONEY_TABS = ['receipts', 'adjustments', 'bills', 'changes'] as const
export type MoneyTab = (typeof MONEY_TABS)[number]

export const MoneyTabs = ({ tab, onTab }: { tab: MoneyTab; onTab: (tab: MoneyTab) => void }) => {
  const { tabs, tabsName } = useSession().text.adjustments
  return (
    <nav class="picks" aria-label={tabsName}>
      {MONEY_TABS.map(one => (
        <Button key={one} kind="small" pressed={tab === one} onClick={() => onTab(one)}>
          {tabs[one]}
        </Button>
      ))}
    </nav>
  )
}
