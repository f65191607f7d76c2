// A yes-or-no question of the page itself, such as deleting a sheet or starting again.
import { Dialog } from '../parts/Dialog'
import type { Words } from '../words'

export type Asked = {
  text: string
  /** What agreeing means, where the question does not say it all. */
  means?: string
  /** Name of the button that agrees; OK when absent. */
  agree?: string
  yes(): void
}

type QuestionProps = { question: Asked; words: Words; onClose(): void }

export function Question({ question, words, onClose }: QuestionProps) {
  const agree = () => {
    onClose()
    question.yes()
  }
  return (
    <Dialog title={question.text} size="small" onClose={onClose}>
      {question.means !== undefined && <p>{question.means}</p>}
      <footer class="window-foot">
        <button type="button" class="button primary" onClick={agree}>
          {question.agree ?? words.alert.OK}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.alert.CANCEL}
        </button>
      </footer>
    </Dialog>
  )
}
