// Facts in one quiet line; a line break falls between two of them, not inside a date.
import { Fragment } from 'preact'
import { useSession } from '../session'

export const FactsLine = ({ facts }: { facts: string[] }) => {
  const { comma } = useSession().text.common
  return (
    <div class="soft num">
      {facts.map((fact, index) => (
        <Fragment key={fact}>
          <span class="whole">
            {fact}
            {index < facts.length - 1 && comma.trim()}
          </span>
          {comma.endsWith(' ') && ' '}
        </Fragment>
      ))}
    </div>
  )
}
