// Printing from the sidebar: the page alone, from a frame that nobody sees and in which no script of the page runs.

const FRAME_ID = 'printed-page'

/** A4 less the margins of the page, in CSS pixels; smaller than this share of its size nobody reads it. */
const PAPER_HEIGHT = 1025
const SMALLEST = 0.7

/**
 * Opens the browser's print window on the document. Not every browser tells when it is closed: the frame stays until the next one.
 * `onePage`: what is a little too long is made smaller to fit.
 */
export const printPage = (html: string, { onePage = false } = {}): Promise<void> =>
  new Promise(done => {
    document.getElementById(FRAME_ID)?.remove()
    const frame = document.createElement('iframe')
    frame.id = FRAME_ID
    frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
    frame.setAttribute('aria-hidden', 'true')
    frame.tabIndex = -1
    frame.className = 'unseen'
    frame.srcdoc = html
    frame.onload = () => {
      if (onePage && frame.contentDocument !== null) fitOnePage(frame.contentDocument)
      frame.contentWindow?.print()
      done()
    }
    document.body.append(frame)
  })

const fitOnePage = ({ body }: Document): void => {
  const scale = PAPER_HEIGHT / body.scrollHeight
  if (scale < 1) body.style.zoom = String(Math.max(SMALLEST, scale))
}
