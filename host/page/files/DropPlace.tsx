// A file dragged over the page: the whole page becomes the place to let it go.
import { useEffect, useState } from 'preact/hooks'
import type { Words } from '../words'

type DropPlaceProps = { words: Words; dropped(files: File[]): void }

export function DropPlace({ words, dropped }: DropPlaceProps) {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      dropped(files)
    }
    addEventListener('dragover', enter)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', enter)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [dropped])
  if (!over) return null
  return (
    <div class="drop-place">
      <p>{words.files.drop}</p>
      <small>{words.files.dropHint}</small>
    </div>
  )
}
