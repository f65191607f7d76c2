// A yes-or-no question of the grid itself, such as deleting a sheet.
import type { Words } from '../words'
import { Dialog } from './Dialog'

type QuestionProps = { question: { text: string; yes(): void }; words: Words; onClose(): void }

export function Question({ question, words, onClose }: QuestionProps) {
  const agree = () => {
    onClose()
    question.yes()
  }
  return (
    <Dialog title={question.text} size="small" onClose={onClose}>
      <footer class="window-foot">
        <button type="button" class="button primary" onClick={agree}>
          {words.alert.OK}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.alert.CANCEL}
        </button>
      </footer>
    </Dialog>
  )
}
