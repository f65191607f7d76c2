// What a window says when it has nothing to show, and how to get something.

type EmptyProps = { text: string; hint?: string }

export function Empty({ text, hint }: EmptyProps) {
  return (
    <div class="empty">
      <p>{text}</p>
      {hint !== undefined && <p class="quiet">{hint}</p>}
    </div>
  )
}
