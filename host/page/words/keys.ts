// Words of Help ▸ Keyboard shortcuts: what the keys do, the keys themselves are the same in both languages.

type Group = { title: string; keys: [key: string, does: string][] }

const zh = {
  title: '键盘快捷键',
  mac: 'Mac 上用 ⌘ 代替 Ctrl。',
  groups: [
    {
      title: '到处走',
      keys: [
        ['F6', '到下一块：标题栏、菜单、工具栏、表格、工作表标签、边栏'],
        ['Shift+F6', '到上一块'],
        ['← →', '在菜单、工具栏、工作表标签里移动，Enter 打开'],
        ['Esc', '关闭菜单、窗口或面板'],
      ],
    },
    {
      title: '表格',
      keys: [
        ['F2', '编辑单元格'],
        ['Ctrl+Home', '到 A1'],
        ['Shift+PageDown', '下一个工作表'],
        ['Shift+PageUp', '上一个工作表'],
        ['Ctrl+Z', '撤消'],
        ['Ctrl+Y', '重做'],
        ['Ctrl+F', '查找和替换'],
        ['Ctrl+Shift+V', '仅粘贴值'],
        ['Ctrl+Space', '选中整列'],
        ['Shift+Space', '选中整行'],
      ],
    },
  ] as Group[],
}

const en: typeof zh = {
  title: 'Keyboard shortcuts',
  mac: 'On a Mac use ⌘ for Ctrl.',
  groups: [
    {
      title: 'Getting around',
      keys: [
        ['F6', 'To the next part: title bar, menus, toolbar, grid, sheet tabs, sidebar'],
        ['Shift+F6', 'To the part before'],
        ['← →', 'Move within menus, toolbar and sheet tabs; Enter opens'],
        ['Esc', 'Close a menu, window or panel'],
      ],
    },
    {
      title: 'Grid',
      keys: [
        ['F2', 'Edit the cell'],
        ['Ctrl+Home', 'To A1'],
        ['Shift+PageDown', 'Next sheet'],
        ['Shift+PageUp', 'Sheet before'],
        ['Ctrl+Z', 'Undo'],
        ['Ctrl+Y', 'Redo'],
        ['Ctrl+F', 'Find and replace'],
        ['Ctrl+Shift+V', 'Paste values only'],
        ['Ctrl+Space', 'Select the column'],
        ['Shift+Space', 'Select the row'],
      ],
    },
  ],
}

export const keyWords = { zh, en }
