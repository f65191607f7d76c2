// Help ▸ Keyboard shortcuts.
import { Dialog } from '../parts/Dialog'
import type { Words } from '../words'

export function Keys({ words, onClose }: { words: Words; onClose(): void }) {
  return (
    <Dialog title={words.keys.title} size="medium" closeLabel={words.close} onClose={onClose}>
      <div class="keys">
        {words.keys.groups.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p class="quiet">{words.keys.mac}</p>
    </Dialog>
  )
}
