// A name with its state beside it: a long name is cut, the state never.
import type { ComponentChildren } from 'preact'

export const NameLine = ({ name, children }: { name: string; children?: ComponentChildren }) => (
  <div class="name-line">
    <b class="cut" title={name}>
      {name}
    </b>
    {children}
  </div>
)
