// Words of the switch between the people of the document.

const zh = {
  title: '以谁的身份使用',
  explain: '每人有自己的触发器、发信额度和用户设置，就像两台电脑。两个标签页里各开一人，可以看他们同时使用。',
  owner: '所有者',
  colleague: '同事',
  roles: { owner: '所有者', editor: '可编辑', commenter: '可评论', viewer: '可查看' },
  differs: {
    owner: '不受保护范围限制；自动发送由开启的人负责。',
    editor: '能改单元格，保护范围除外；不能动别人的触发器。',
    commenter: '只能评论，改不了单元格，也用不了插件。',
    viewer: '只能看，改不了单元格，也用不了插件。',
  },
  mailsLeft: (n: number) => `今天还能给 ${n} 人发信`,
  triggers: (n: number) => (n === 0 ? '没有触发器' : `${n} 个触发器`),
  minutesLeft: (n: number) => `今天还能运行 ${n} 分钟`,
  current: '当前',
  switchTo: '切换',
  newTab: '在新标签页打开',
  newTabAs: (who: string) => `在新标签页打开：${who}`,
}

const en: typeof zh = {
  title: 'Use as',
  explain:
    'Each has own triggers, mail quota and user settings, like two computers. Open one in each of two tabs to see them work at once.',
  owner: 'Owner',
  colleague: 'Colleague',
  roles: { owner: 'owner', editor: 'can edit', commenter: 'can comment', viewer: 'can view' },
  differs: {
    owner: 'No protected range holds them back. Whoever switches on automatic sending is the one who sends.',
    editor: 'Edits cells outside protected ranges; cannot touch other people’s triggers.',
    commenter: 'Comments only: changes no cell and cannot use the add-on.',
    viewer: 'Looks only: changes no cell and cannot use the add-on.',
  },
  mailsLeft: n => `Can mail ${n} more recipients today`,
  triggers: n => (n === 0 ? 'no trigger' : `${n} ${n === 1 ? 'trigger' : 'triggers'}`),
  minutesLeft: n => `${n} minutes of running left today`,
  current: 'current',
  switchTo: 'Switch',
  newTab: 'Open in a new tab',
  newTabAs: who => `Open in a new tab: ${who}`,
}

export const personWords = { zh, en }
