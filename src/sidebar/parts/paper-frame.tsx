// A mail or a page of paper in a frame of its own: no scripts run in it, its styles stay inside, and it is shown smaller to fit.
import { useRef } from 'preact/hooks'

type PaperFrameProps = {
  html: string
  title: string
  /** CSS pixels it is laid out in. */
  width: number
}

export const PaperFrame = ({ html, title, width }: PaperFrameProps) => {
  const sheet = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const fit = () => {
    const inside = frame.current?.contentDocument?.documentElement
    if (inside === undefined || frame.current === null || sheet.current === null) return
    const scale = sheet.current.clientWidth / width
    frame.current.style.height = `${inside.scrollHeight}px`
    frame.current.style.transform = `scale(${scale})`
    sheet.current.style.height = `${Math.ceil(inside.scrollHeight * scale) + 2}px`
  }
  return (
    <div ref={sheet} class="letter">
      <iframe
        ref={frame}
        title={title}
        width={width}
        sandbox="allow-same-origin"
        srcdoc={html}
        onLoad={fit}
      />
    </div>
  )
}
