// 产品视图: growth by product, industry and region, what similar customers buy, what may be asked for soon.
import { useState } from 'preact/hooks'
import { PRODUCT_TRAITS, type ProductTrait } from '../../contract/portfolio'
import { useAnswer } from '../answers'
import { ChoiceField } from '../parts/field'
import { Page } from '../parts/page'
import { RulesFold } from '../parts/rules-fold'
import { WhenReady } from '../parts/states'
import { Basis } from '../portfolio/basis'
import type { Choose } from '../portfolio/customer-row'
import { useSession } from '../session'
import { GapsFold } from './gaps-fold'
import { GrowthTable } from './growth-table'
import { StockFold } from './stock-fold'

type ProductsPageProps = { onChoose: Choose; onBack: () => void }

export const ProductsPage = ({ onChoose, onBack }: ProductsPageProps) => {
  const { text } = useSession()
  const { products: words } = text
  const [by, setBy] = useState<ProductTrait>('product')
  const { loaded, reading, reload } = useAnswer('products', {})
  return (
    <Page title={words.title} onBack={onBack} busy={reading && loaded.status === 'ready'}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (
          <>
            <Basis {...view} />
            {view.tables.product.count === 0 ? (
              <p class="soft">{view.revenue.missing ? text.books.revenue.noDeals : text.classes.nothing}</p>
            ) : (
              <>
                <ChoiceField
                  label={words.by}
                  value={by}
                  choices={PRODUCT_TRAITS.map(value => ({ value, name: words.traits[value] }))}
                  onChange={setBy}
                />
                <GrowthTable table={view.tables[by]} by={by} />
                <GapsFold gaps={view.gaps} onChoose={onChoose} onAdded={() => void reload()} />
                <StockFold stock={view.stock} />
                <RulesFold title={text.portfolio.how} rules={words.rules} />
              </>
            )}
          </>
        )}
      </WhenReady>
    </Page>
  )
}
