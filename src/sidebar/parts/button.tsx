// Buttons: one primary on a page, the others quiet; all of them real buttons, so the keyboard works.
import type { ComponentChildren } from 'preact'

type ButtonProps = {
  children: ComponentChildren
  onClick: () => void
  kind?: 'primary' | 'plain' | 'small' | 'link' | 'icon' | 'danger'
  disabled?: boolean
  /** Spoken name where the visible word alone would not say of whom. */
  label?: string | undefined
  pressed?: boolean
  expanded?: boolean
  hint?: string
}

export const Button = (props: ButtonProps) => (
  <button
    type="button"
    class={`button ${props.kind ?? 'plain'}`}
    disabled={props.disabled ?? false}
    aria-label={props.label}
    aria-pressed={props.pressed}
    aria-expanded={props.expanded}
    title={props.hint}
    onClick={props.onClick}
  >
    {props.children}
  </button>
)
