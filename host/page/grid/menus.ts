// The grid's menus as Google Sheets has them: the engine's own, less what Sheets lacks or a try-out does not need, plus Extensions and Help.
import { registries } from '@odoo/o-spreadsheet'
import type { Words } from '../words'

export type MenuActions = {
  words: Words
  addOnName: string
  /** Labels of the add-on's menu, as its onOpen made it. */
  addOnItems(): string[]
  clickAddOn(label: string): void
  openSample(): void
  openFile(): void
  downloadXlsx(): void
  downloadSheet(): void
  reset(): void
  restore(): void
  /** Whether `restore` has something to bring back. */
  canRestore(): boolean
  showGuide(): void
  showKeys(): void
}

type ActionSpec = ReturnType<typeof registries.topbarMenuRegistry.get>
type Registry = { content: Record<string, ActionSpec>; remove(key: string): void }

const HIDDEN: [registry: Registry, paths: string[]][] = [
  [
    registries.topbarMenuRegistry,
    [
      'file/print',
      'file/settings',
      'edit/edit_table',
      'view/group_headers',
      'view/toggle_pin_panel',
      'view/view_irregularity_map',
      'insert/insert_chart',
      'insert/insert_carousel',
      'insert/insert_pivot',
      'insert/insert_image',
      'insert/insert_table',
      'insert/insert_function',
      'insert/insert_link',
      'data/data_cleanup',
      'data/split_to_columns',
      'data/column_statistics',
      'data/named_range',
      'data/pivot_data_sources',
      'data/reinsert_dynamic_pivot',
      'data/reinsert_static_pivot',
    ],
  ],
  [
    registries.cellMenuRegistry,
    [
      'edit_table',
      'delete_table',
      'insert_link',
      'pivot_headers_group',
      'pivot_group_remaining',
      'pivot_headers_ungroup',
      'collapse_pivot',
      'pivot_sorting',
      'pivot_fix_formulas',
      'pivot_properties',
    ],
  ],
  [
    registries.colMenuRegistry,
    ['column_statistics', 'edit_table', 'delete_table', 'group_columns', 'ungroup_columns'],
  ],
  [registries.rowMenuRegistry, ['group_rows', 'ungroup_rows']],
  [
    registries.numberFormatMenuRegistry,
    ['format_custom_currency', 'format_custom_date', 'format_custom_number'],
  ],
]

/** Call once, before the grid is mounted. Throws when the engine no longer has an entry named here. */
export function arrangeMenus(actions: MenuActions): void {
  for (const [registry, paths] of HIDDEN) for (const path of paths) remove(registry, path)
  const { words } = actions
  const menu = registries.topbarMenuRegistry
  const { files } = words
  const add = (parent: string, items: [id: string, name: string, execute: () => void][]) => {
    for (const [at, [id, name, execute]] of items.entries()) {
      const separator = ['open_file', 'download_csv'].includes(id)
      menu.addChild(id, [parent], {
        name,
        sequence: 10 * (at + 1),
        isReadonlyAllowed: true,
        execute,
        separator,
      })
    }
  }
  add('file', [
    ['open_sample', files.openSample, actions.openSample],
    ['open_file', files.openFile, actions.openFile],
    ['download_xlsx', files.downloadXlsx, actions.downloadXlsx],
    ['download_csv', files.downloadCsv, actions.downloadSheet],
    ['reset', files.reset, actions.reset],
  ])
  menu
    .addChild('restore', ['file'], {
      name: files.restore,
      sequence: 60,
      isReadonlyAllowed: true,
      isVisible: actions.canRestore,
      execute: actions.restore,
    })
    .add('extensions', { name: words.extensions, sequence: 70 })
    .addChild('add_on', ['extensions'], {
      name: actions.addOnName,
      sequence: 10,
      isReadonlyAllowed: true,
      children: [
        () =>
          actions.addOnItems().map((label, sequence) => ({
            id: `add_on_${sequence}`,
            name: label,
            sequence,
            isReadonlyAllowed: true,
            execute: () => actions.clickAddOn(label),
          })),
      ],
    })
    .add('help', { name: words.help, sequence: 80 })
  add('help', [
    ['guide', words.guide.label, actions.showGuide],
    ['keys', words.keys.title, actions.showKeys],
  ])
}

function remove(registry: Registry, path: string): void {
  const [top = '', child] = path.split('/')
  const item = registry.content[top]
  if (!item) throw new Error(`The engine has no menu entry ${path}`)
  if (child === undefined) {
    registry.remove(top)
    return
  }
  const children = item.children ?? []
  const kept = children.filter(entry => typeof entry === 'function' || entry.id !== child)
  if (kept.length === children.length) throw new Error(`The engine has no menu entry ${path}`)
  item.children = kept
}
