// Copying: the sidebar's frame may be refused the clipboard and the browser complains of it, so a selection is tried first.
import type { PageText } from '../text/page'
import type { Notice } from './session'

/** Copies and says so; gives whether it worked. */
export const copyText = async (words: string, text: PageText, tell: (notice: Notice) => void) => {
  const copied = bySelection(words) || (await byClipboard(words))
  tell({ kind: 'done', text: copied ? text.common.copied : text.common.copyFailed })
  return copied
}

const byClipboard = async (words: string) => {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    return false
  }
}

const bySelection = (words: string) => {
  const box = document.createElement('textarea')
  box.value = words
  box.setAttribute('aria-hidden', 'true')
  box.className = 'unseen'
  document.body.append(box)
  box.select()
  const copied = document.execCommand('copy')
  box.remove()
  return copied
}
