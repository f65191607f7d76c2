// Data ▸ columns: changed headers, lost columns, columns worth having, the team's own ones in the summary.
import { many } from '../../many'
import type { ColumnsText } from '../zh-CN/columns'

export const columns: ColumnsText = {
  renamed: {
    title: n => `${many(n, 'header has', 'headers have')} changed`,
    text: 'The columns are still known and the figures right. Remember the new names, and a column is found even after it was cut and pasted.',
    line: (was, now, letter) => `"${was}" is now column ${letter} "${now}"`,
    mend: 'Remember the new headers',
    done: n => `${many(n, 'new header', 'new headers')} remembered.`,
  },
  lost: {
    title: n => `${many(n, 'column cannot', 'columns cannot')} be found`,
    text: 'Renamed and moved at once. Point it out; nothing else has to be set up again.',
    line: was => `"${was}" is gone`,
    mend: (letter, header) => `Use column ${letter} "${header}"`,
    unknown: 'No column looks like it. Put the header back, or set up again.',
    done: was => `"${was}" is known again.`,
  },
  offered: {
    title: n => `${many(n, 'column', 'columns')} worth having`,
    text: 'Added at the right, for you to fill in. It works without them too.',
    add: n => (n === 0 ? 'Tick the columns first' : `Add ${many(n, 'column', 'columns')}`),
    ask: (n, sheets) =>
      `${many(n, 'column', 'columns')} will be added at the right of ${sheets}. They are yours from then on and stay when the add-on goes.`,
    done: n => `${many(n, 'column', 'columns')} added.`,
  },
  own: {
    title: 'Show your own columns with the customer',
    text: 'Those ticked stand in Customer ▸ Basics.',
    done: 'The columns in Customer are up to date.',
  },
  sheet: name => `"${name}"`,
}
