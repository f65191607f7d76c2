// What the colours in the sheet mean.
import { Fold } from '../parts/fold'
import { useSession } from '../session'

export const ColourLegend = () => {
  const { home } = useSession().text
  return (
    <Fold title={home.legend}>
      <ul class="swatches">
        {home.legendRows.map(({ tone, name, text }) => (
          <li key={tone}>
            <i class={`swatch-${tone}`} />
            {name}
            <span class="soft">{text}</span>
          </li>
        ))}
      </ul>
      <p class="soft">{home.legendNote}</p>
    </Fold>
  )
}
