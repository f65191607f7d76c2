// ① 基本信息: contact data and notes, changed where they stand.
import type { CustomerView } from '../../../contract/customer'
import { addressText } from '../../../core/ledger/address-text'
import type { MoreField, MoreTexts } from '../../../core/ledger/types'
import { Chip } from '../../parts/chip'
import { Fold } from '../../parts/fold'
import { usePlaceName } from '../../place-name'
import { useSession } from '../../session'
import { EditInPlace } from './edit-in-place'
import { CompletenessFact, FreshnessList } from './freshness-facts'

type BasicsProps = { view: CustomerView; startsOpen: boolean; onEdited: () => void }

export const Basics = ({ view, startsOpen, onEdited }: BasicsProps) => {
  const { text } = useSession()
  const { customer: key, basics } = view.summary
  const words = text.customer.basics
  const email = addressText(basics.addresses)
  const known = [basics.contact, basics.phone, email].filter(part => part !== '')
  const conclusion = known.length === 0 ? words.nothing : known.join(text.common.dot)
  const values = { contact: basics.contact, phone: basics.phone, email, address: basics.address }
  return (
    <Fold
      title={text.customer.parts.basics}
      chip={<BasicsChip view={view} />}
      conclusion={conclusion}
      startsOpen={startsOpen}
    >
      <dl class="facts">
        {(['contact', 'phone', 'email', 'address'] as const).map(field => (
          <EditInPlace
            key={field}
            name={words.fields[field]}
            customer={key}
            cell={basics.cells[field]}
            field={field}
            value={values[field]}
            editable={view.editable.includes(field)}
            onEdited={onEdited}
          />
        ))}
        {basics.terms.length > 0 && (
          <div class="fact">
            <dt>{words.terms}</dt>
            <dd>{basics.terms.join(text.common.list)}</dd>
          </div>
        )}
        {moreFacts(basics.more).map(([field, said]) => (
          <div class="fact" key={field}>
            <dt>{text.fields[field]}</dt>
            <dd>{said}</dd>
          </div>
        ))}
        {basics.own.map(({ header, text: said }) => (
          <div class="fact" key={header}>
            <dt>{header}</dt>
            <dd>{said}</dd>
          </div>
        ))}
        <Notes view={view} onEdited={onEdited} />
        <CompletenessFact view={view} />
      </dl>
      <FreshnessList view={view} onVerified={onEdited} />
    </Fold>
  )
}

/** What optional columns say of him, in their order. */
const moreFacts = (more: MoreTexts) => Object.entries(more) as [MoreField, string][]

/** One at a time: a conflict keeps letters back, so it comes first. */
const BasicsChip = ({ view }: { view: CustomerView }) => {
  const { customer, freshness } = useSession().text
  if (view.summary.basics.addresses.kind === 'conflict')
    return <Chip tone="warn">{customer.basics.conflict}</Chip>
  return view.freshness.daysStale > 0 ? <Chip tone="warn">{freshness.due}</Chip> : null
}

const Notes = ({ view, onEdited }: { view: CustomerView; onEdited: () => void }) => {
  const { basics: words } = useSession().text.customer
  const placeName = usePlaceName()
  const { basics, customer } = view.summary
  const editable = view.editable.includes('note')
  if (basics.notes.length === 0 && !editable) return null
  const notes = basics.notes.length === 0 ? [{ ...basics.place, text: '' }] : basics.notes
  return (
    <>
      {notes.map(note => (
        <EditInPlace
          key={`${note.sheet} ${note.row}`}
          name={notes.length === 1 ? words.fields.note : words.noteOf(placeName(note))}
          customer={customer}
          cell={note}
          field="note"
          value={note.text}
          editable={editable}
          onEdited={onEdited}
        />
      ))}
    </>
  )
}
