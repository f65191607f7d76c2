// 其他表: 交易, 服务 and 费用, each with what it brings; made, or taken from the team's own sheets; which rows are the revenue.
import { useState } from 'preact/hooks'
import type { BooksView, BookView } from '../../../contract/books'
import { useAct, useAnswer } from '../../answers'
import { Button } from '../../parts/button'
import { Page } from '../../parts/page'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { BookInUse } from './book-in-use'
import { Candidate } from './candidate'
import { ServiceOverviewPage } from './service-overview'

export const BooksPage = ({ onBack }: { onBack: () => void }) => {
  const { books: words } = useSession().text
  const { loaded, reading, reload } = useAnswer('books', {})
  const [overview, setOverview] = useState(false)
  if (overview) return <ServiceOverviewPage onBack={() => setOverview(false)} />
  return (
    <Page title={words.title} onBack={onBack} busy={reading && loaded.status === 'ready'}>
      <p class="soft">{words.text}</p>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (
          <>
            {view.books.map(book => (
              <Book
                key={book.book}
                view={book}
                onChanged={() => void reload()}
                onOverview={() => setOverview(true)}
              />
            ))}
            <Revenue view={view} />
          </>
        )}
      </WhenReady>
    </Page>
  )
}

type BookProps = { view: BookView; onChanged: () => void }

const ABOUT_SERVICE: readonly BookView['book'][] = ['services', 'surveys']

const Book = ({ view, onChanged, onOverview }: BookProps & { onOverview: () => void }) => {
  const { books: words, service, common } = useSession().text
  const { state } = view
  return (
    <section class="card">
      <h2>{words.names[view.book]}</h2>
      <p class="soft">{view.brings}</p>
      {state.status === 'here' || state.status === 'columns-missing' ? (
        <BookInUse book={view.book} state={state} onChanged={onChanged} />
      ) : (
        <ToHave view={view} onChanged={onChanged} />
      )}
      {state.status === 'here' && ABOUT_SERVICE.includes(view.book) && (
        <Button
          kind="link"
          label={`${service.overview.title}${common.comma}${words.names[view.book]}`}
          onClick={onOverview}
        >
          {service.overview.title}
        </Button>
      )}
    </section>
  )
}

const ToHave = ({ view: { book, fields, state }, onChanged }: BookProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const { books: words } = text
  const make = async () => {
    const made = await act('books.make', { book })
    if (made === null) return
    tell({ kind: 'done', text: words.made(made.sheet) })
    onChanged()
  }
  return (
    <>
      {state.status === 'gone' && <p class="wrong">{words.gone(state.sheet)}</p>}
      {state.status === 'none' &&
        state.candidates.map(candidate => (
          <Candidate
            key={candidate.sheetId}
            book={book}
            choices={fields}
            candidate={candidate}
            onChanged={onChanged}
          />
        ))}
      <div class="actions">
        <Button
          disabled={busy}
          label={`${words.make}${text.common.comma}${words.names[book]}`}
          onClick={() => void make()}
        >
          {words.make}
        </Button>
      </div>
    </>
  )
}

const Revenue = ({ view: { revenue } }: { view: BooksView }) => {
  const { text, go } = useSession()
  const { revenue: words } = text.books
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p>{words.now(words.sources[revenue.source], words.vat[revenue.net])}</p>
      {revenue.missing && <p class="wrong">{words.noDeals}</p>}
      <p class="soft">{words.text}</p>
      <div class="actions">
        <Button
          label={`${words.title}${text.common.comma}${words.change}`}
          onClick={() => go('more', { panel: 'settings' })}
        >
          {words.change}
        </Button>
      </div>
    </section>
  )
}
