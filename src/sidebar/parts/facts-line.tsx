// Facts in one quiet line, '' for one there is not; a line break falls between two of them, not inside a date.
import { Fragment } from 'preact'
import { useSession } from '../session'

export const FactsLine = ({ facts }: { facts: string[] }) => {
  const { comma } = useSession().text.common
  const known = facts.filter(fact => fact !== '')
  return (
    <div class="soft num">
      {known.map((fact, index) => (
        <Fragment key={fact}>
          <span class="whole">
            {fact}
            {index < known.length - 1 && comma.trim()}
          </span>
          {comma.endsWith(' ') && ' '}
        </Fragment>
      ))}
    </div>
  )
}
