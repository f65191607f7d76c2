// The whole way of a finance clerk through the sample story, on the page of `npm start` with the real add-on in it.
// The stations share one document and build on each other.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pixelsOf } from './pixels'
import { rowOf, STORY, TODAY } from './sample-story'
import { openSample, type Sidebar } from './sidebar-hands'
import {
  cellText,
  chooseAddOn,
  closeWindow,
  downloadSheet,
  goTo,
  moveClock,
  openOutbox,
  screenshot,
} from './try-out'

const OVERDUE_ROW = '#fce8e6'
const SETTLED_ROW = '#f1f3f4'
const BLUE = '#1a73e8'
const ORANGE = '#f9ab00'
const KEY_ACCOUNT = '恒川酒店管理(集团)有限公司'
const PHONE = { row: rowOf('白桥办公空间有限公司'), old: '138 0000 0028', new: '138 0000 9999' }

let page: Page
let sidebar: Sidebar
let ledgerBefore: string
let leave: () => Promise<void>
let lost = false

beforeAll(async () => {
  ;({ page, sidebar, leave } = await openSample())
  ledgerBefore = await downloadSheet(page)
})
afterAll(() => leave?.())

// After a station that failed the next ones would only fail too, slowly.
beforeEach(context => context.skip(lost))
afterEach(({ task }) => {
  lost ||= task.result?.state === 'fail'
})

describe('set-up', () => {
  it('the wizard asks for the goal first and adopts the ledger as it is', async () => {
    await chooseAddOn(page, '设置向导…')
    await sidebar.says('这张表主要用来做什么？')
    const goals = await sidebar.frame.locator('.goal b').allInnerTexts()
    expect(goals.join(' ')).toBe('追踪收款 提升满意度 优化资源配置 提高投资回报率')
    expect(await sidebar.button('下一步').isDisabled()).toBe(true)
    await screenshot(page, 'walk-goal')
    await sidebar.frame.getByLabel('追踪收款').check()
    await sidebar.button('下一步').click()

    await sidebar.says('22 列里认出了 22 列')
    expect(await sidebar.frame.getByLabel('「直接成本」是').inputValue()).toBe('cost')
    expect(await sidebar.text()).toContain(
      '松果智能科技有限公司 · 金穗粮油食品有限公司 · 南窗公寓服务有限公司',
    )
    await screenshot(page, 'walk-columns')
    await sidebar.button('下一步').click()

    await sidebar.says('付款周期都看得懂')
    await screenshot(page, 'walk-terms')
    await sidebar.button('下一步').click()

    await sidebar.says('确认后会做这些')
    await screenshot(page, 'walk-confirm')
    expect(await downloadSheet(page)).toBe(ledgerBefore)
    expect(await pixelsOf(grid(), OVERDUE_ROW)).toBe(0)
    await sidebar.button('确认').click()
    await sidebar.says(`读到 ${STORY.customers} 位客户的 ${STORY.contracts} 笔款项。`)
    await screenshot(page, 'walk-set-up')
  })

  it('colours overdue and settled rows in the grid and changes no cell', async () => {
    await expect.poll(() => pixelsOf(grid(), OVERDUE_ROW)).toBeGreaterThan(1000)
    expect(await pixelsOf(grid(), SETTLED_ROW)).toBeGreaterThan(10_000)
    const before = ledgerBefore.split('\r\n')
    const after = (await downloadSheet(page)).split('\r\n')
    expect(after.map((line, at) => line.slice(0, before[at]?.length))).toEqual(before)
  })
})

describe('总览', () => {
  it('says what is open, overdue and due soon, to the yuan as the ledger adds up', async () => {
    await chooseAddOn(page, '打开账期管家')
    await sidebar.frame.locator('.figures').waitFor()
    // Rows of every colour: docs/images/try-out.png is this picture.
    await goTo(page, 'A118')
    await goTo(page, 'A108')
    await screenshot(page, 'walk-home')
    const figures = await sidebar.frame
      .locator('.figure')
      .evaluateAll(cards => cards.map(card => card.getAttribute('title')))
    expect(figures.slice(0, 3)).toEqual([STORY.balance, STORY.overdue, STORY.dueSoon].map(yuan))
    const cards = await sidebar.frame.locator('.figure').allInnerTexts()
    expect(cards[0]).toContain(`${STORY.openItems} 笔未结清`)
    expect(cards[1]).toContain(`${STORY.overdueCustomers} 位客户`)
    expect(cards[2]).toContain(`${STORY.dueSoonItems} 笔`)
    expect(cards[3]).toMatch(/回款周期\n\d+ 天/)
  })

  it('lists the five most urgent things with their button, and no state is cut off', async () => {
    const warnings = sidebar.frame.locator('.rows > li')
    expect(await warnings.count()).toBe(5)
    expect(await warnings.first().innerText()).toMatch(/^恒川酒店.*\s逾期 52 天\s.*林晓\s待处理\s催款$/s)
    const cutOff = await sidebar.frame
      .locator('.rows .chip')
      .evaluateAll(chips => chips.filter(chip => chip.scrollWidth > chip.clientWidth).length)
    expect(cutOff).toBe(0)
  })
})

describe('客户', () => {
  it('the summary shows the three key figures, a line chart and a doughnut', async () => {
    await goTo(page, `A${rowOf(KEY_ACCOUNT)}`)
    await sidebar.go('客户')
    await sidebar.frame.getByRole('heading', { name: KEY_ACCOUNT }).waitFor()
    const names = await sidebar.frame.locator('.figure dt').allInnerTexts()
    expect(names).toEqual(['毛利', '净利', '回款周期'])
    const cards = await sidebar.frame.locator('.figure').allInnerTexts()
    expect(cards[0]).toMatch(/[\d.]+ 万\s+毛利率 \d/)
    expect(cards[1]).toBe('净利\n—\n没有费用表')
    expect(cards[2]).toMatch(/\d+ 天\s+\d+ 笔收款/)
    await screenshot(page, 'walk-customer')

    await sidebar.unfold('② 历史交易')
    const [line, doughnut] = [sidebar.frame.locator('canvas').first(), sidebar.frame.locator('canvas').nth(1)]
    await doughnut.scrollIntoViewIfNeeded()
    await expect.poll(() => pixelsOf(line, BLUE)).toBeGreaterThan(100)
    expect(await pixelsOf(doughnut, BLUE)).toBeGreaterThan(500)
    expect(await pixelsOf(doughnut, ORANGE)).toBeGreaterThan(100)
    await screenshot(page, 'walk-history')
  })

  it('follows the selected row', async () => {
    await goTo(page, `A${PHONE.row}`)
    await sidebar.button('跟随所选行').click()
    await sidebar.frame.getByRole('heading', { name: '白桥办公空间有限公司' }).waitFor()
  })

  it('a phone corrected in the sidebar is corrected in the grid', async () => {
    await sidebar.unfold('① 基本信息')
    await sidebar.button('修改电话').click()
    const entry = sidebar.frame.getByLabel('电话', { exact: true })
    expect(await entry.inputValue()).toBe(PHONE.old)
    await entry.fill(PHONE.new)
    await sidebar.button('保存').click()
    await sidebar.says('电话已保存到表里。')
    await screenshot(page, 'walk-edit')
    await expect.poll(() => cellText(page, `C${PHONE.row}`)).toContain(PHONE.new)
  })
})

describe('催款', () => {
  it('says who gets a letter and why the others get none, and sends nothing before the sender is known', async () => {
    await chooseAddOn(page, '预览今日催款…')
    await sidebar.says('发件信息还没填全，现在只能看，不能发。')
    expect(await sidebar.counts()).toEqual(['待发 9', '手工 2', '未发 30'])
    const text = await sidebar.text()
    for (const reason of ['邮箱不一致', '没有邮箱', '数据有问题', '有争议', '付款条件还没触发', '还没到期']) {
      expect(text).toContain(reason)
    }
    expect(await sidebar.button('发给 9 位客户…').isDisabled()).toBe(true)
    await screenshot(page, 'walk-reminders-no-sender')
  })

  it('the sender is filled in where the sidebar leads to', async () => {
    await sidebar.button('去填').click()
    await sidebar.frame.getByLabel('公司简称').fill('木岚定制')
    await sidebar.frame.getByLabel('发件人').fill('林晓')
    await sidebar.frame.getByLabel('电话', { exact: true }).fill('021 5555 0000')
    await sidebar.frame
      .getByLabel('收款账户')
      .fill('木岚定制家具(上海)有限公司\n示例银行 6222 0000 0000 0000')
    await screenshot(page, 'walk-settings')
    await sidebar.button('保存').click()
    await sidebar.says('设置已保存。')
  })

  it('shows the letter as it will arrive', async () => {
    await sidebar.go('催款')
    await sidebar.button('看信：澜庭地产有限公司').click()
    const letter = sidebar.frame.frameLocator('iframe')
    await letter.getByText('何敏，您好：').waitFor()
    const items = await letter.locator('table').last().innerText()
    expect(items).toMatch(/HT-2026-054\s+2026-11-16\s+5\s+¥96,500.00/)
    await screenshot(page, 'walk-letter')
    await sidebar.button('返回').click()
  })

  it('sends all letters to oneself first, and no customer gets one', async () => {
    await sidebar.button('先发给我看').click()
    await sidebar.says('9 封都发给了你自己，客户没有收到。')
    expect((await openOutbox(page)).map(({ to }) => to)).toEqual(Array(9).fill('owner@example.com'))
    await screenshot(page, 'walk-outbox-test')
    await closeWindow(page)
  })

  it('asks once, saying how many letters about how much money', async () => {
    const amounts = await sidebar.frame.locator('.rows li:has(input:checked) .num').allInnerTexts()
    const yuanAsked = amounts.map(text => Number(/¥([\d,.]+)/.exec(text)?.[1]?.replaceAll(',', '')))
    const asked = yuan(yuanAsked.reduce((sum, amount) => sum + amount, 0))
    await sidebar.button('发给 9 位客户…').click()
    const question = sidebar.frame.getByRole('alertdialog')
    expect(await question.innerText()).toContain(`将给 9 位客户发出 9 封邮件，共涉及 ${asked}。`)
    await screenshot(page, 'walk-ask')
  })

  it('each customer gets one letter, and the list is empty afterwards', async () => {
    await sidebar.button('发送').click()
    await sidebar.says('发出了 9 封。')
    await expect.poll(sidebar.counts).toContain('待发 0')
    expect(await sidebar.counts()).toEqual(['待发 0', '手工 2', '未发 39'])
    await screenshot(page, 'walk-sent')
    const letters = (await openOutbox(page)).slice(0, 9)
    expect(new Set(letters.map(({ to }) => to)).size).toBe(9)
    expect(letters.map(({ to }) => to)).not.toContain('owner@example.com')
    expect(letters.every(({ subject }) => /^【木岚定制】付款提醒：合同 HT-/.test(subject))).toBe(true)
    await screenshot(page, 'walk-outbox')
    await closeWindow(page)
  })
})

describe('unattended sending', () => {
  it('is a choice of its own, asked for in full', async () => {
    await sidebar.unfold('自动发送')
    await sidebar.button('开启自动发送…').click()
    expect(await sidebar.frame.getByRole('alertdialog').innerText()).toContain('以后工作日 9 点后，不再问人')
    await screenshot(page, 'walk-unattended')
    await sidebar.button('开启').click()
    await sidebar.says('自动发送已开启。')
    await sidebar.says(`开：从 ${TODAY} 起由`)
  })

  it('rests at the weekend and sends what fell due on Monday after nine, with a summary to the owner', async () => {
    await moveClock(page, '明天 9:00', '2026-11-22 09:00 周日')
    await moveClock(page, '明天 9:00', '2026-11-23 09:00 周一')
    expect(await openOutbox(page)).toHaveLength(18)
    await closeWindow(page)
    await moveClock(page, '+1 小时', '2026-11-23 10:00 周一')
    const [summary, letter, ...before] = await openOutbox(page)
    expect(before).toHaveLength(18)
    expect(letter).toMatchObject({ to: 'ap32@example.com', subject: expect.stringContaining('¥27,500.00') })
    expect(summary).toMatchObject({ to: 'owner@example.com', subject: '【木岚定制】催款：发出 1 封' })
    await page.frameLocator('.letter iframe').getByText('已发出 1 封。').waitFor()
    await screenshot(page, 'walk-outbox-monday')
    await closeWindow(page)
    await sidebar.go('总览')
    await sidebar.says(/今天 9:\d\d 发出 1 封/)
    await screenshot(page, 'walk-home-monday')
  })
})

describe('数据', () => {
  it('lists what is wrong by cause, and a click goes to the cell', async () => {
    await chooseAddOn(page, '检查数据')
    await sidebar.says(/^\d+ \/ 100$/)
    await sidebar.says('可能是同一位客户')
    await sidebar.unfold('总额、已付、未付对不上')
    const cell = sidebar.button(/^第 101 行/)
    expect(await cell.innerText()).toMatch(/未付款金额\s+82000，按另外两个数应为 ¥92,000.00/)
    await cell.click()
    await sidebar.says('已跳到 I101。')
    await expect.poll(() => page.locator('.o-named-range-selector input').inputValue()).toBe('I101')
    await screenshot(page, 'walk-check')
  })
})

describe('English', () => {
  it('is spoken in every place when asked for', async () => {
    await sidebar.chooseLanguage('en')
    for (const place of ['Overview', 'Customer', 'Reminders', 'Data', 'More']) {
      await sidebar.go(place)
      await sidebar.frame.locator('.body > *').first().waitFor()
      await expect.poll(sidebar.text, { timeout: 10_000 }).not.toMatch(/Reading|Loading/)
      expect(await sidebar.chineseWords()).toEqual([])
      await screenshot(page, `walk-english-${place.toLowerCase()}`)
    }
    await sidebar.chooseLanguage('zh-CN')
    await sidebar.frame.getByRole('button', { name: '总览' }).waitFor()
  })
})

describe('卸载', () => {
  it('brings the sheet back as it was, but for what the clerk corrected', async () => {
    await sidebar.go('更多')
    await sidebar.button(/^卸载/).click()
    await sidebar.button('卸载…').click()
    await screenshot(page, 'walk-uninstall')
    await sidebar.frame.getByRole('alertdialog').getByRole('button', { name: '卸载' }).click()
    await sidebar.says('已卸载')
    expect(await sidebar.text()).toContain('记下和填过的还在')
    await expect.poll(() => pixelsOf(grid(), OVERDUE_ROW)).toBe(0)
    const corrected = ledgerBefore.replaceAll(PHONE.old, PHONE.new)
    expect(await downloadSheet(page)).toBe(corrected)
    await screenshot(page, 'walk-uninstalled')
    await sidebar.go('总览')
    await sidebar.says('这张表还没有设置')
  })
})

const grid = () => page.locator('.o-grid canvas').first()
const yuan = (amount: number) => `¥${amount.toLocaleString('en-US')}.00`
