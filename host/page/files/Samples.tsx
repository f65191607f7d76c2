// File ▸ Open a sample: what there is, with a sentence on what each shows.
import type { Welcome } from '../../server/protocol'
import { Dialog } from '../parts/Dialog'
import { Icon } from '../parts/Icon'
import type { Words } from '../words'

type SamplesProps = { welcome: Welcome; words: Words; open(name: string): void; onClose(): void }

export function Samples({ welcome, words, open, onClose }: SamplesProps) {
  const choose = (name: string) => {
    onClose()
    if (name !== welcome.opened) open(name)
  }
  return (
    <Dialog title={words.files.samples} size="medium" closeLabel={words.close} onClose={onClose}>
      <p class="quiet">{words.files.samplesHint}</p>
      <ul class="samples">
        {welcome.samples.map(({ name, title, about }) => (
          <li key={name}>
            <button
              type="button"
              data-sample={name}
              aria-current={name === welcome.opened}
              onClick={() => choose(name)}
            >
              <Icon name="sheet" size={24} />
              <span>
                <strong>{title}</strong>
                {name === welcome.opened && <span class="state good">{words.files.openNow}</span>}
                <span class="about">{about}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
