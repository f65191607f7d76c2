// The text of a letter, and the codes to put in where the cursor stands.
import { useId, useRef } from 'preact/hooks'
import { Button } from '../../parts/button'
import { useSession } from '../../session'

type LetterBodyProps = {
  body: string
  tokens: string[]
  label?: string
  rows?: number
  onChange: (body: string) => void
}

export const LetterBody = ({ body, tokens, label, rows = 12, onChange }: LetterBodyProps) => {
  const words = useSession().text.more.letters
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const insert = (token: string) => {
    const at = box.current?.selectionStart ?? body.length
    const code = codeOf(token)
    onChange(body.slice(0, at) + code + body.slice(box.current?.selectionEnd ?? at))
    box.current?.focus()
  }
  return (
    <>
      <div class="field">
        <label for={id}>{label ?? words.body}</label>
        <textarea
          id={id}
          ref={box}
          rows={rows}
          value={body}
          onInput={event => onChange(event.currentTarget.value)}
        />
      </div>
      <p class="soft">{words.tokens}</p>
      <div class="tokens">
        {tokens.map(token => (
          <Button key={token} kind="small" label={words.insert(codeOf(token))} onClick={() => insert(token)}>
            {codeOf(token)}
          </Button>
        ))}
      </div>
    </>
  )
}

/** Tokens may come with or without their braces. */
const codeOf = (token: string) => (token.startsWith('{{') ? token : `{{${token}}}`)
