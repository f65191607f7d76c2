// Said when the server has gone: nothing typed from here on would be kept.
import type { Words } from '../words'

export function Lost({ words }: { words: Words }) {
  return (
    <div class="lost" role="alert">
      {words.lost}
    </div>
  )
}
