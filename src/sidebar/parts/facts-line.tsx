// Facts in one quiet line; a line break falls between two of them, not inside a date.
import { useSession } from '../session'

export const FactsLine = ({ facts }: { facts: string[] }) => {
  const { comma } = useSession().text.common
  return (
    <div class="soft num">
      {facts.map((fact, index) => (
        <span class="whole" key={fact}>
          {fact}
          {index < facts.length - 1 && comma}
        </span>
      ))}
    </div>
  )
}
