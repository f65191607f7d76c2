// Words of the guided start: per step what to do, and what to notice while doing it.
import type { GuideStep } from '../guide/steps'

type Step = { title: string; act: string; notice: string }

type GuideWords = {
  label: string
  at: (step: number, of: number) => string
  did: (title: string) => string
  skip: string
  leave: string
  leaveHint: string
  openFirst: string
  /** `addOn`: the add-on's name in the menu. */
  steps: (addOn: string) => Record<GuideStep, Step>
  end: Step
  finish: string
}

const zh: GuideWords = {
  label: '新手引导',
  at: (step, of) => `第 ${step} 步，共 ${of} 步`,
  did: title => `做到了：${title}`,
  skip: '跳过这步',
  leave: '不用引导',
  leaveHint: '以后可从“帮助 ▸ 新手引导”再打开',
  openFirst: '边栏关着：先点“扩展程序”里的“打开账期管家”。',
  steps: addOn => ({
    menu: {
      title: '从菜单开始',
      act: `点“扩展程序 ▸ ${addOn} ▸ 设置向导…”。`,
      notice: '插件都在这个菜单里，和 Google 表格里的位置一样。',
    },
    setUp: {
      title: '让它认一遍列',
      act: '跟着边栏点“下一步”，最后点“确认”。',
      notice: '它按表头认列，不挪动你的列；确认之前，表格里什么都不会变。',
    },
    row: {
      title: '看颜色，看客户',
      act: '点一行红色的，再点边栏下方的“客户”（没看到就先点“看总览”）。',
      notice: '红色是逾期，灰色是已结清或暂缓。选中哪一行，边栏就总结哪位客户。',
    },
    letters: {
      title: '看今天该催谁',
      act: '点边栏下方的“催款”。',
      notice: '每封信都能先看，不发的写明原因。想试发一封：先“去填”发件信息，再“先发给我看”。',
    },
    clock: {
      title: '把时间往后拨',
      act: '点这里的时间，选“明天 9:00”。',
      notice: '开启了自动发送的话，到点的信会自己发出；没有开启，就什么都不会发。',
    },
    outbox: {
      title: '读一读发出的信',
      act: '点“发件箱”。',
      notice: '脚本发的信都留在这里，不会寄给任何人；还没发过就是空的。',
    },
    person: {
      title: '换成同事看看',
      act: '点头像，可以用同事的身份再开一个标签页。',
      notice: '触发器、发信额度和设置每人一份；改的表格是同一张。',
    },
  }),
  end: {
    title: '走完了',
    act: '接着可以打开“文件 ▸ 打开示例…”，里面有更像真实台账的表，也可以打开自己的文件。',
    notice: '想从头再来，用“文件 ▸ 重新开始…”。',
  },
  finish: '好',
}

const en: GuideWords = {
  label: 'Guided start',
  at: (step, of) => `Step ${step} of ${of}`,
  did: title => `Done: ${title}`,
  skip: 'Skip this step',
  leave: 'No guide',
  leaveHint: 'Help ▸ Guided start brings it back',
  openFirst: 'The sidebar is closed: open it first, under Extensions.',
  steps: addOn => ({
    menu: {
      title: 'Start from the menu',
      act: `Choose “Set up…” under Extensions ▸ ${addOn}.`,
      notice: 'All of the add-on is in this menu, where Google Sheets has it.',
    },
    setUp: {
      title: 'Let it read the columns',
      act: 'Follow the sidebar with Next, and confirm at the end.',
      notice: 'It knows columns by their headers and moves none; before you confirm nothing changes.',
    },
    row: {
      title: 'Look at colours and a customer',
      act: 'Click a red row, then Customer at the bottom of the sidebar (behind “See overview”).',
      notice:
        'Red is overdue, grey is settled or on hold. The sidebar sums up the customer of the selected row.',
    },
    letters: {
      title: 'See who is reminded today',
      act: 'Click Reminders at the bottom of the sidebar.',
      notice:
        'Read every letter first; those not sent say why. To try one, fill in the sender, then send it to yourself.',
    },
    clock: {
      title: 'Move time on',
      act: 'Click the time here and choose Tomorrow 9:00.',
      notice: 'With automatic sending on, letters go out when due; with it off, nothing is sent.',
    },
    outbox: {
      title: 'Read what was sent',
      act: 'Click Outbox.',
      notice: 'All mails stay here and go to nobody; it is empty until one is sent.',
    },
    person: {
      title: 'Be the colleague',
      act: 'Click the avatar; a second tab can be the colleague’s.',
      notice: 'Triggers, mail quota and settings are each person’s own; the spreadsheet is the same.',
    },
  }),
  end: {
    title: 'That is the tour',
    act: 'Next, try “Open a sample…” in the File menu for ledgers as teams really have them, or open a file of your own.',
    notice: '“Start again…” in the File menu takes everything back to the beginning.',
  },
  finish: 'OK',
}

export const guideWords = { zh, en }
