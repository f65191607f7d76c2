// Help ▸ what to click first and what to notice.
import type { Words } from '../words'
import { Dialog } from './Dialog'

export function Guide({ words, onClose }: { words: Words; onClose(): void }) {
  return (
    <Dialog title={words.menu.guide} size="small" closeLabel={words.close} onClose={onClose}>
      <ol class="guide">
        {words.guide.map(([number, text]) => (
          <li key={number}>{text}</li>
        ))}
      </ol>
      <p class="quiet">{words.tryOutHint}</p>
      <footer class="window-foot">
        <button type="button" class="button primary" onClick={onClose}>
          {words.ok}
        </button>
      </footer>
    </Dialog>
  )
}
