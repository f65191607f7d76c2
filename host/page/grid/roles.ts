// What the engine's bars are, said to keyboards and screen readers: its templates know only div and span.
import type { Words } from '../words'

type Change = [from: string, to: string]

/** The engine's templates with roles and names. Throws when the engine no longer has what is named here. */
export function withRoles(templates: string, words: Words): string {
  return changes(words).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The engine's templates have no ${from}`)
    return text.replaceAll(from, to)
  }, templates)
}

function changes({ regions, controls }: Words): Change[] {
  const added = (from: string, attributes: string): Change => [from, `${from} ${attributes}`]
  const button = (name: string) => `role="button" tabindex="-1" ${name}`
  return [
    added('class="o-topbar-topleft d-flex"', `role="menubar" aria-label="${regions.menus}"`),
    added(
      't-att-data-id="menu.id"',
      'role="menuitem" aria-haspopup="menu" t-att-tabindex="menu_index === 0 ? 0 : -1"',
    ),
    added('t-on-scroll="props.onScroll"', 'role="menu"'),
    added('t-if="menuItem === \'separator\'"', 'role="separator"'),
    added(
      't-att-data-name="menuItem.id"',
      `role="menuitem" t-att-aria-disabled="!isMenuEnabled" t-att-aria-haspopup="isMenuRoot ? 'menu' : undefined"`,
    ),
    added(
      'class="o-toolbar-tools d-flex flex-grow-1 align-items-center"',
      `role="toolbar" aria-label="${regions.tools}"`,
    ),
    added('t-att-class="{\'o-disabled\': !isEnabled, active: isActive}"', button('t-att-aria-label="title"')),
    ['title="Paint Format"', `title="Paint Format" ${button('aria-label="Paint Format"')}`],
    added('t-ref="colorPickerButton"', button('t-att-aria-label="props.title"')),
    added('t-ref="moreToolsButton"', button(`aria-label="${controls.moreTools}"`)),
    added('t-ref="inputNumber"', 't-att-aria-label="props.title"'),
    added('t-att-placeholder="props.placeholder"', 't-att-aria-label="props.label or props.placeholder"'),
    [
      '<TextInput\n        t-key="selectionKey"',
      `<TextInput t-key="selectionKey" label="'${controls.cell}'"`,
    ],
    added('class="o-grid-add-rows-input o-input mt-0 me-2"', `aria-label="${controls.rowsToAdd}"`),
    [
      't-ref="o_composer"\n          tabindex="1"',
      `t-ref="o_composer" tabindex="0" role="textbox" aria-label="${controls.content}"`,
    ],
    added(
      'class="o-sheet-item o-add-sheet me-2 p-1"',
      `role="button" tabindex="0" aria-label="${controls.addSheet}"`,
    ),
    [
      'composerFocusableElement="true"\n          tabindex="-1"\n          t-on-click="clickListSheets"',
      `composerFocusableElement="true" role="button" tabindex="0" aria-label="${controls.listSheets}" t-on-click="clickListSheets"`,
    ],
  ]
}
