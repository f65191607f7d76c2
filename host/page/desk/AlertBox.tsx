// ui.alert of the script: the script stands still until a button is pressed or the window closed.

import type { Alert } from '../../server/protocol'
import type { AlertAnswer } from '../../types'
import { Dialog } from '../parts/Dialog'
import type { Words } from '../words'

type AlertBoxProps = { alert: Alert; words: Words; answer(answer: AlertAnswer): void }

export function AlertBox({ alert, words, answer }: AlertBoxProps) {
  return (
    <Dialog title={alert.title} size="small" closeLabel={words.close} onClose={() => answer('CLOSE')}>
      <p class="alert-prompt">{alert.prompt}</p>
      <footer class="window-foot">
        {alert.buttons.map((button, index) => (
          <button
            key={button}
            type="button"
            class={index === 0 ? 'button primary' : 'button'}
            onClick={() => answer(button)}
          >
            {words.alert[button]}
          </button>
        ))}
      </footer>
    </Dialog>
  )
}
