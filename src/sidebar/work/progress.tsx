// Long work with an end: how far it is, in a bar and in words.
type ProgressProps = { done: number; total: number; sentence: string }

export const Progress = ({ done, total, sentence }: ProgressProps) => (
  <div class="work num" role="status">
    <progress value={done} max={Math.max(total, 1)} aria-label={sentence} />
    <p class="soft">{sentence}</p>
  </div>
)
