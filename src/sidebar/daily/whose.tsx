// Whose receipt or contact it is: the search while nobody is chosen, else the name with a way to another one.
import type { ComponentChildren } from 'preact'
import { CustomerSearch } from '../customer/find/customer-search'
import { Button } from '../parts/button'
import { useSession } from '../session'

type WhoseProps = {
  /** Null while nobody is chosen. */
  name: string | null
  ask: string
  facts: string
  onChoose: (customer: string | null, name?: string) => void
  children?: ComponentChildren
}

export const Whose = ({ name, ask, facts, onChoose, children }: WhoseProps) => {
  const { text } = useSession()
  if (name === null) {
    return (
      <>
        <p class="soft">{ask}</p>
        <CustomerSearch onChoose={onChoose} />
      </>
    )
  }
  return (
    <>
      <div class="spread">
        <h2 class="name">{name}</h2>
        <Button kind="link" onClick={() => onChoose(null)}>
          {text.receipts.change}
        </Button>
      </div>
      <p class="soft num">{facts}</p>
      {children}
    </>
  )
}
