// 催款 in a real browser: nothing goes out without its one question, what is ticked is what is sent, and every way to hold back works.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Method } from '../../../src/contract/inputs'
import { type OpenSidebar, startSidebars } from './open-sidebar'
import type { Asked } from './server'
import { day, yuan } from './story/day'
import { LETTER, REMINDERS } from './story/reminders'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const calls = (asked: Asked[], method: Method) =>
  asked.filter(call => call.method === method).map(({ input }) => input)

const button = ({ page }: OpenSidebar, name: string | RegExp) => page.getByRole('button', { name })

const open = (answers: Parameters<typeof sidebars.open>[0] = {}) =>
  sidebars.open({ place: 'reminders', ...answers })

it('asks once, in exact words, before the ticked letters go out', async () => {
  const sidebar = await open()
  await button(sidebar, '发给 3 位客户…').click()
  const question = sidebar.page.getByRole('alertdialog')
  await expect(question.textContent()).resolves.toContain('将给 3 位客户发出 3 封邮件，共涉及 ¥496,500.50。')
  expect(calls(sidebar.asked, 'reminders.send')).toEqual([])

  await question.getByRole('button', { name: '发送' }).click()
  await sidebar.page.getByText('发出了 3 封。').waitFor()
  expect(calls(sidebar.asked, 'reminders.send')).toEqual([
    {
      test: false,
      letters: [
        { customer: '澜庭地产', total: yuan(382_000) },
        { customer: '素山民宿', total: yuan(96_500) },
        { customer: '禾木餐饮管理（上海）有限公司', total: yuan(18_000.5) },
      ],
    },
  ])
})

it('sends nothing when the question is answered with Escape or no', async () => {
  const sidebar = await open()
  for (const leave of ['Escape', 'no'] as const) {
    await button(sidebar, '发给 3 位客户…').click()
    const question = sidebar.page.getByRole('alertdialog')
    await question.waitFor()
    if (leave === 'Escape') await sidebar.page.keyboard.press('Escape')
    else await question.getByRole('button', { name: '取消' }).click()
    await question.waitFor({ state: 'detached' })
  }
  expect(calls(sidebar.asked, 'reminders.send')).toEqual([])
})

it('leaves letters that need approval and key accounts unticked, and names the approval when one is ticked', async () => {
  const sidebar = await open()
  const approval = sidebar.page.getByRole('checkbox', { name: '给三桥建设发信' })
  await expect(approval.isChecked()).resolves.toBe(false)
  await expect(
    sidebar.page.getByRole('checkbox', { name: '给恒川酒店管理(集团)发信' }).isChecked(),
  ).resolves.toBe(false)

  await approval.check()
  await button(sidebar, '发给 4 位客户…').click()
  await sidebar.page.getByText('其中 1 封需要审批，发送即表示你已批准。').waitFor()
})

it('says how many can still go today when the quota is smaller than the list', async () => {
  const sidebar = await open({ answers: { reminders: () => ({ ...REMINDERS, quota: 2 }) } })
  await button(sidebar, '发给 3 位客户…').click()
  await sidebar.page.getByText('今天只能再发给 2 个收件人，其余的明天再发。').waitFor()
})

it('sends the ticked letters to oneself without asking, and says that customers got nothing', async () => {
  const sidebar = await open()
  await sidebar.page.getByRole('checkbox', { name: '给素山民宿发信' }).uncheck()
  await button(sidebar, '先发给我看').click()
  await sidebar.page.getByText('2 封都发给了你自己，客户没有收到。').waitFor()
  expect(calls(sidebar.asked, 'reminders.send')).toMatchObject([{ test: true, letters: [{}, {}] }])
})

it('tells which confirmed letters did not go, and why', async () => {
  const sidebar = await open({
    answers: {
      'reminders.send': () => ({
        run: 'R-2',
        sent: 2,
        skipped: [{ customer: '素山民宿', name: '素山民宿', why: 'changed' }],
        stopped: 'done',
      }),
    },
  })
  await button(sidebar, '发给 3 位客户…').click()
  await sidebar.page.getByRole('alertdialog').getByRole('button', { name: '发送' }).click()
  await sidebar.page.getByText('素山民宿：未付金额变了，重新看过再发').waitFor()
})

it('cannot send while the sender is incomplete or a colleague is sending', async () => {
  for (const view of [
    { ...REMINDERS, senderReady: false },
    { ...REMINDERS, busy: { by: '周岩', since: '2026-11-21T09:00' } },
  ]) {
    const sidebar = await open({ answers: { reminders: () => view } })
    await expect(button(sidebar, '发给 3 位客户…').isDisabled()).resolves.toBe(true)
    await expect(button(sidebar, '先发给我看').isDisabled()).resolves.toBe(true)
    await sidebar.page.context().close()
  }
})

it('leads to the sender’s settings and, once saved, back to the list', async () => {
  const sidebar = await open({ answers: { reminders: () => ({ ...REMINDERS, senderReady: false }) } })
  await button(sidebar, '去填').click()
  const company = sidebar.page.getByLabel('公司简称')
  await company.waitFor()
  expect((await company.boundingBox())?.y).toBeLessThan(400)
  await button(sidebar, '保存').click()
  await sidebar.page.getByText('设置已保存。').waitFor()
  await sidebar.page.getByRole('heading', { name: '今日催款' }).waitFor()
})

it('says what to do when nothing is ticked', async () => {
  const sidebar = await open()
  await sidebar.page.getByLabel('全选').first().uncheck()
  expect(await button(sidebar, '先勾选要发的').isDisabled()).toBe(true)
})

it('shows the letter as it arrives, without running what is inside it', async () => {
  const sidebar = await open()
  await button(sidebar, '看信：澜庭地产').click()
  await sidebar.page.frameLocator('iframe').getByText('合同 HT-2026-018 的款项已经逾期 47 天').waitFor()
  await expect(sidebar.page.title()).resolves.toBe('账期管家')
  await button(sidebar, /^微信$/).click()
  await sidebar.page.getByText('陈工您好，合同 HT-2026-018 还有 ¥382,000.00 未付。').waitFor()
})

it('sends one letter in words changed for it alone, after saying so, and can go back to the usual ones', async () => {
  const sidebar = await open()
  const { page } = sidebar
  const see = () => button(sidebar, /看信.*澜庭地产/).click()
  await see()
  await button(sidebar, '改这一封').click()
  await expect(button(sidebar, '用改过的字').isDisabled()).resolves.toBe(true)
  await page.getByLabel('主题').fill('关于十月的货款')
  await button(sidebar, '用改过的字').click()
  await page.getByText('这一封按你改过的字发。').waitFor()
  await button(sidebar, '返回').click()
  await page.getByText('已改', { exact: true }).waitFor()
  await button(sidebar, '发给 3 位客户…').click()
  const question = page.getByRole('alertdialog')
  await expect(question.textContent()).resolves.toContain('其中 1 封按你改过的字发。')
  await question.getByRole('button', { name: '发送' }).click()
  await page.getByText('发出了 3 封。').waitFor()
  const own = { ...LETTER.words, subject: '关于十月的货款' }
  const [sent] = calls(sidebar.asked, 'reminders.send') as { letters: object[] }[]
  expect(sent?.letters[0]).toEqual({ customer: '澜庭地产', total: yuan(382_000), own })
  await see()
  await button(sidebar, '改这一封').click()
  await button(sidebar, '用回原来的信文').click()
  await page.getByText('这一封按你改过的字发。').waitFor({ state: 'detached' })
})

it('counts a letter told by WeChat only after asking', async () => {
  const sidebar = await open()
  await button(sidebar, '看信：澜庭地产').click()
  await button(sidebar, '标记已发').click()
  expect(calls(sidebar.asked, 'reminders.markSent')).toEqual([])
  await sidebar.page.getByRole('alertdialog').getByRole('button', { name: '标记' }).click()
  await sidebar.page.getByText('已记下：澜庭地产这一级催过了。').waitFor()
  expect(calls(sidebar.asked, 'reminders.markSent')).toEqual([{ customer: '澜庭地产', total: yuan(382_000) }])
})

it('holds a customer back with a day and a reason, and takes it back', async () => {
  const sidebar = await open()
  await button(sidebar, '暂缓：澜庭地产').click()
  await button(sidebar, '暂停催款').click()
  await sidebar.page.getByText('写一句原因，同事才知道为什么没有催。').waitFor()
  expect(calls(sidebar.asked, 'holds.add')).toEqual([])

  await sidebar.page.getByLabel('原因').fill('答应月底付')
  await button(sidebar, '暂停催款').click()
  await sidebar.page.getByText('澜庭地产暂停催款到 2026-11-28，之后自动恢复。').waitFor()
  await button(sidebar, '撤销').click()
  await sidebar.page.getByText('澜庭地产恢复按规则催款。').waitFor()
  expect(calls(sidebar.asked, 'holds.add')).toEqual([
    {
      customer: '澜庭地产',
      item: null,
      kind: 'snooze',
      amount: null,
      until: '2026-11-28',
      reason: '答应月底付',
    },
  ])
  expect(calls(sidebar.asked, 'holds.end')).toEqual([{ id: 'hold-1' }])
})

it('puts a part of one item in dispute, no more than is open, and ends what holds already', async () => {
  const sidebar = await open()
  const { page } = sidebar
  await button(sidebar, '暂缓：素山民宿').click()
  await page.getByText('争议 ¥4,000.00，其余照常催').waitFor()
  await page.getByLabel('为什么暂停').selectOption('dispute')
  await page.getByLabel('暂停哪些').selectOption({ label: 'HT-2026-018，未付 ¥80,000.00' })
  await page.getByLabel('有争议的金额').fill('9万')
  await page.getByText('写一个不超过未付的金额；空着是整笔。').waitFor()
  await page.getByLabel('有争议的金额').fill('1.5万')
  await page.getByLabel('原因').fill('色差')
  await button(sidebar, '暂停催款').click()
  await page.getByText('素山民宿 HT-2026-018 有争议的 ¥15,000.00 到 2026-11-28 不催，其余照常催').waitFor()
  expect(calls(sidebar.asked, 'holds.add')).toMatchObject([
    { item: '素山民宿|HT-2026-018', kind: 'dispute', amount: yuan(15_000), reason: '色差' },
  ])

  await button(sidebar, '暂缓：素山民宿').click()
  await button(sidebar, '恢复：有争议 HT-2026-031').click()
  await page.getByText('素山民宿恢复按规则催款。').waitFor()
  expect(calls(sidebar.asked, 'holds.end')).toEqual([{ id: 'hold-1' }])
})

it('says first how old the newest receipt is and whose promise was broken, and leads to what helps', async () => {
  const age = { ...REMINDERS.money.age, newest: day('2026-11-09'), days: 12, workdays: 6, stale: true }
  const sidebar = await open({
    answers: { reminders: () => ({ ...REMINDERS, money: { ...REMINDERS.money, age } }) },
  })
  const { page } = sidebar
  await page.getByText('最近一笔收款：2026-11-09，12 天前').waitFor()
  await page.getByText('超过 5 个工作日没有新收款了。').waitFor()
  await page.getByText('答应 2026-11-18 付 ¥100,000.00').waitFor()
  await page.getByText('承诺兑现率 60%，到期的 5 次').waitFor()
  await button(sidebar, '记跟进：恒川酒店管理（集团）有限公司').click()
  await page.getByText('只付了部分').waitFor()
  await button(sidebar, '返回').click()
  await button(sidebar, '登记收款').first().click()
  await page.getByRole('heading', { name: '登记收款' }).waitFor()
})

it('gives every amount not sent its reason, those first where a person can help', async () => {
  const { page } = await open()
  await page.locator('#withheld').waitFor()
  const reasons = await page.locator('#withheld .fold h2 b').allTextContents()
  expect(reasons).toEqual([
    '邮箱不一致',
    '没有邮箱',
    '数据有问题',
    '各级都催过了',
    '有争议',
    '法务处理中',
    '暂缓',
    '客户答应了付款日',
    '还没到期',
  ])
})

it('lets a person choose one of the differing addresses', async () => {
  const sidebar = await open()
  await button(sidebar, '用这个 finance@example.com').click()
  await sidebar.page.getByText('北屿文旅以后发到 finance@example.com。').waitFor()
  expect(calls(sidebar.asked, 'reminders.arrange')).toEqual([
    { customer: '北屿文旅', to: ['finance@example.com'] },
  ])
})

it('asks a person about a letter of unknown outcome', async () => {
  const unknown = {
    letter: 'L-7',
    customer: '素山民宿',
    name: '素山民宿',
    to: ['pay@example.com'],
    on: day('2026-11-20'),
    level: 1,
    total: yuan(96_500),
  } as const
  const sidebar = await open({
    answers: { reminders: () => ({ ...REMINDERS, unknown: [{ ...unknown, to: [...unknown.to] }] }) },
  })
  await button(sidebar, '没有发出').click()
  await sidebar.page.getByText('素山民宿那封记为没有发出，可以重新发。').waitFor()
  expect(calls(sidebar.asked, 'reminders.settle')).toEqual([{ letter: 'L-7', outcome: 'released' }])
})

it('shows who sends by themselves, and takes over only after asking', async () => {
  const owner = { label: '周岩', since: day('2026-05-03'), mine: false }
  const sending = {
    mode: 'unattended',
    owner,
    suspended: false,
    changed: { parts: [], sender: [] },
    sendHour: 9,
  } as const
  const sidebar = await open({ answers: { reminders: () => ({ ...REMINDERS, sending }) } })
  await sidebar.page.getByText('开：从 2026-05-03 起由 周岩 在工作日 9 点后自动发送。').waitFor()
  await button(sidebar, '自动发送').click()
  await button(sidebar, '改由我发送…').click()
  expect(calls(sidebar.asked, 'sending.set')).toEqual([])
  await button(sidebar, '接手').click()
  await sidebar.page.getByText('自动发送已开启。').waitFor()
  expect(calls(sidebar.asked, 'sending.set')).toEqual([{ mode: 'unattended', takeOver: true }])
})

it('tells a customer without an address by WeChat, and marks it', async () => {
  const sidebar = await open({ answers: { 'reminders.letter': () => ({ ...LETTER, to: [], level: 1 }) } })
  await button(sidebar, '微信文案：白鹭书店').click()
  await sidebar.page.getByText('陈工您好，合同 HT-2026-018 还有 ¥382,000.00 未付。').waitFor()
  await button(sidebar, '标记已发').click()
  const question = sidebar.page.getByRole('alertdialog')
  await question.getByText('向白鹭书店催过，算作第 1 级').waitFor()
  await question.getByRole('button', { name: '标记' }).click()
  await sidebar.page.getByText('已记下：白鹭书店这一级催过了。').waitFor()
  expect(calls(sidebar.asked, 'reminders.markSent')).toEqual([{ customer: '白鹭书店', total: yuan(8_800) }])
})

it('gives a person what the rules do not mail, and marks it; and says whom to call', async () => {
  const [first] = REMINDERS.plan.letters
  if (first === undefined) throw new Error('The story has letters')
  const { customer, name, total } = first
  const plan = { ...REMINDERS.plan, letters: [], tasks: [{ ...first, to: [], channel: 'phone' as const }] }
  const letters = [
    { on: day('2026-11-01'), level: 1 as const },
    { on: day('2026-11-12'), level: 2 as const },
  ]
  const unanswered = { customer: '白鹭书店', name: '白鹭书店', letters, overdue: 880_000, daysOverdue: 25 }
  const phones = { [customer]: '13800138000', 白鹭书店: '13900139000' }
  const view = { ...REMINDERS, plan, phones, calls: [unanswered] }
  const sidebar = await open({ answers: { reminders: () => view } })
  await sidebar.page.getByText('该打电话的 1 位').waitFor()
  await sidebar.page.getByText('2026-11-12 发了第 2 级').waitFor()
  await sidebar.page.getByText('13900139000').waitFor()
  await sidebar.page.locator('#tasks').getByText('13800138000').waitFor()
  await button(sidebar, `标记已打：${name}`).click()
  const question = sidebar.page.getByRole('alertdialog')
  await question.getByText(`你已经打电话向${name}催过，算作第 2 级`).waitFor()
  await question.getByRole('button', { name: '标记' }).click()
  await sidebar.page.getByText(`已记下：${name}这一级催过了。`).waitFor()
  expect(calls(sidebar.asked, 'reminders.markSent')).toEqual([{ customer, total }])
})

it('tells who has the hourly job before someone else turns automatic sending on, and takes it over then', async () => {
  const hourly = { ...REMINDERS.hourly, owner: '周岩', mine: false }
  const sidebar = await open({ answers: { reminders: () => ({ ...REMINDERS, hourly }) } })
  await button(sidebar, '自动发送').click()
  await button(sidebar, '开启自动发送…').click()
  const question = sidebar.page.getByRole('alertdialog')
  await expect(question.textContent()).resolves.toContain(
    '每小时的任务现在用周岩的账号运行，以后改用你的账号。',
  )
  await question.getByRole('button', { name: '开启' }).click()
  await sidebar.page.getByText('自动发送已开启。').waitFor()
  expect(calls(sidebar.asked, 'sending.set')).toEqual([{ mode: 'unattended', takeOver: true }])
})
