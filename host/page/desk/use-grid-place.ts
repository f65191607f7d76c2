// The place where the engine's grid stands: its menus are arranged once, and ask the page for what is true now.
import { useCallback, useEffect, useRef } from 'preact/hooks'
import type { Selection, Welcome } from '../../server/protocol'
import type { Connection } from '../connection'
import { download } from '../files/download'
import { saveAsCsv } from '../files/save-csv'
import type { Files } from '../files/use-files'
import { arrangeMenus } from '../grid/menus'
import { type Grid, openGrid } from '../grid/open-grid'
import type { Words } from '../words'
import type { Asked } from './Question'

type GridPlaceOptions = {
  welcome: Welcome
  connection: Connection
  words: Words
  grid: { current: Grid | null }
  /** Labels of the add-on's menu. */
  menuItems: string[]
  canRestore: boolean
  files: Files
  tell(text: string): void
  ask(question: Asked): void
  /** The add-on's menu was clicked: a script runs. */
  clicked(): void
  showSamples(): void
  showKeys(): void
  showGuide(): void
}

const NOWHERE: Selection = { sheet: '', a1: 'A1' }

export function useGridPlace(options: GridPlaceOptions) {
  const { welcome, connection, words, grid } = options
  const place = useRef<HTMLDivElement>(null)
  const now = useRef(options)
  now.current = options
  const selection = useCallback(() => grid.current?.selection() ?? NOWHERE, [grid])
  const focusGrid = useCallback(() => place.current?.querySelector<HTMLElement>('.o-grid')?.focus(), [])

  useEffect(() => {
    const element = place.current
    if (element === null) return
    arrangeMenus({
      words,
      addOnName: welcome.addOnName,
      addOnItems: () => now.current.menuItems,
      clickAddOn(label) {
        now.current.clicked()
        connection.send({ kind: 'click', label, selection: selection() })
      },
      openSample: () => now.current.showSamples(),
      openFile: () => now.current.files.openFile(),
      downloadXlsx: () => download('/document.xlsx'),
      downloadSheet() {
        if (grid.current) saveAsCsv(grid.current.shownTexts(), `${grid.current.selection().sheet}.csv`)
      },
      reset: () => now.current.files.reset(),
      restore: () => now.current.files.restore(),
      canRestore: () => now.current.canRestore,
      showGuide: () => now.current.showGuide(),
      showKeys: () => now.current.showKeys(),
    })
    const notices = {
      say: (text: string) => now.current.tell(text),
      ask: (text: string, yes: () => void) => now.current.ask({ text, yes }),
    }
    openGrid(element, { welcome, connection, words, notices }).then(opened => {
      grid.current = opened
      element.dataset.ready = 'true'
    })
  }, [welcome, connection, words, grid, selection])

  return { place, selection, focusGrid }
}
