// The frame of a place: title, something on the right, the scrolling body, an optional foot for the one thing to do.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useSession } from '../session'
import { Button } from './button'
import { Icon } from './icon'

type PageProps = {
  title: string
  aside?: ComponentChildren
  foot?: ComponentChildren
  onBack?: () => void
  busy?: boolean
  children: ComponentChildren
}

export const Page = ({ title, aside, foot, onBack, busy, children }: PageProps) => {
  const { common } = useSession().text
  const heading = useRef<HTMLHeadingElement>(null)
  const isInside = onBack !== undefined
  useEffect(() => {
    // The button that led here is gone, and the keyboard with it.
    if (isInside && document.activeElement === document.body) heading.current?.focus()
  }, [isInside])
  return (
    <>
      <header class="head">
        {isInside && (
          <Button kind="icon" label={common.buttons.back} onClick={onBack}>
            <Icon name="back" />
          </Button>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div class="aside">{aside}</div>
      </header>
      {busy === true && <div class="progress" role="progressbar" aria-label={common.waiting} />}
      <main class="body">{children}</main>
      {foot !== undefined && <footer class="foot">{foot}</footer>}
    </>
  )
}
