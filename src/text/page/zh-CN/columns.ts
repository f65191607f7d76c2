// 数据 ▸ 列: changed headers, lost columns, columns worth having, the team's own ones in the summary.

export const columns = {
  renamed: {
    title: (n: number) => `有 ${n} 个表头改过`,
    text: '列还认得，数也没错。记住新的叫法，以后列被剪切过也找得到。',
    line: (was: string, now: string, letter: string) => `「${was}」现在是 ${letter} 列「${now}」`,
    mend: '记住新表头',
    done: (n: number) => `记住了 ${n} 个新表头。`,
  },
  lost: {
    title: (n: number) => `有 ${n} 列找不到了`,
    text: '表头改了名，又换了地方。指一下就好，别的不用重设。',
    line: (was: string) => `「${was}」不见了`,
    mend: (letter: string, header: string) => `就用 ${letter} 列「${header}」`,
    unknown: '没有像的列。把表头改回来，或者重新设置。',
    done: (was: string) => `「${was}」又认得了。`,
  },
  offered: {
    title: (n: number) => `还可以加 ${n} 列`,
    text: '加在最右边，由你们填；不加也能用。',
    add: (n: number) => (n === 0 ? '先勾选要加的列' : `加上这 ${n} 列`),
    ask: (n: number, sheets: string) =>
      `将在${sheets}的最右边加 ${n} 列。加上以后就是你们自己的列，卸载时留下。`,
    done: (n: number) => `加了 ${n} 列。`,
  },
  own: {
    title: '在客户页显示你们自己的列',
    text: '勾上的列会出现在「客户 ▸ 基本信息」里。',
    done: '客户页的列已更新。',
  },
  sheet: (name: string) => `「${name}」`,
}
export type ColumnsText = typeof columns
