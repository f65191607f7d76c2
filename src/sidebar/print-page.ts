// Printing from the sidebar: the page alone, from a frame that nobody sees and in which no script of the page runs.

const FRAME_ID = 'printed-page'

/** Opens the browser's print window on the document. Not every browser tells when it is closed: the frame stays until the next one. */
export const printPage = (html: string): Promise<void> =>
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
      frame.contentWindow?.print()
      done()
    }
    document.body.append(frame)
  })
