// 数据 in a real browser: legacy in one click, tidying from preview to undo, long lists in calls that can be stopped.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FixesView } from '../../../src/contract/data'
import type { Method } from '../../../src/contract/inputs'
import { type OpenSidebar, startSidebars } from './open-sidebar'
import type { Answers, Asked } from './server'
import { ARCHIVED_END, HALF_DONE, NO_WORK, TIDIED, tidying } from './story/archive'
import { CHECK, FIXES, LAST_ACT, TAMPERED } from './story/data'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const calls = <M extends Method>(asked: Asked[], method: M) =>
  asked.filter(call => call.method === method).map(({ input }) => input) as Extract<
    Asked,
    { method: M }
  >['input'][]
const button = ({ page }: OpenSidebar, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
const open = (answers: Partial<Answers> = {}) => sidebars.open({ place: 'data', answers })

describe('findings', () => {
  it('stand under what they touch, each with why it matters and what to do', async () => {
    const { page } = await open()
    await page.getByText('86 / 100').waitFor()
    const headings = await page.locator('.heading h2').allInnerTexts()
    expect(headings).toEqual(['影响金额', '影响催款', '看一眼'])
    await page.getByText('应收会多算一遍，客户会收到两次同样的款。看看这两行是不是同一笔').waitFor()
    await page.getByText('另有 1 处历史遗留不算在内，算上是 84。').waitFor()
  })

  it('of a pair are shown with what they are held against; a row of ours leads nowhere', async () => {
    const sidebar = await open()
    await button(sidebar, /可能录了两遍/).click()
    await sidebar.page.getByText('HT-2026-018，和第 18 行「HT-2026-018」').waitFor()
    await button(sidebar, /安排或暂停催款的客户、合同不在账里了/).click()
    const ours = sidebar.page.locator('div.cell')
    expect(await ours.innerText()).toContain('催款安排 第 3 行')
    expect(await button(sidebar, /^催款安排 第 3 行/).count()).toBe(0)
  })

  it('of 催款记录 name the row or the numbers that are gone, and lead nowhere', async () => {
    const sidebar = await open({ check: () => ({ ...CHECK, groups: TAMPERED }) })
    await button(sidebar, /催款记录的一行被改过/).click()
    await button(sidebar, /催款记录少了行/).click()
    const ours = sidebar.page.locator('div.cell')
    expect(await ours.allInnerTexts()).toEqual([
      expect.stringMatching(/催款记录 第 7 行\s*6 ZQ20261110-3f2a1c-0002 青禾设计院/),
      expect.stringContaining('「催款记录」序号 3–4'),
    ])
  })

  it('are acknowledged one by one or all of a cause, and taken back from the notice', async () => {
    const sidebar = await open()
    await button(sidebar, /日期看不懂/).click()
    await button(sidebar, '记为历史遗留：第 40 行 · 应收日期').click()
    await sidebar.page.getByText('1 处记为历史遗留').waitFor()
    await button(sidebar, '这 2 处都记为历史遗留').click()
    await expect
      .poll(() => calls(sidebar.asked, 'data.acknowledge'))
      .toEqual([
        {
          code: 'date-unreadable',
          key: 'date-unreadable 40',
          seen: 'all of date-unreadable',
          what: '日期看不懂',
        },
        { code: 'date-unreadable', key: null, seen: 'all of date-unreadable', what: '日期看不懂' },
      ])
    await sidebar.page.locator('.notice').getByRole('button', { name: '撤销' }).click()
    await expect
      .poll(() => calls(sidebar.asked, 'data.withdraw'))
      .toEqual([{ code: 'date-unreadable', key: null, act: '2026-11-21 09:00 王芳' }])
    await expect.poll(() => calls(sidebar.asked, 'check').length).toBe(4)
  })

  it('that were acknowledged are taken back from their list', async () => {
    const sidebar = await open()
    await button(sidebar, /历史遗留 2 处/).click()
    await button(sidebar, '收回：电话写得不完整').click()
    await sidebar.page.getByText('1 处重新列出来了。').waitFor()
    expect(calls(sidebar.asked, 'data.withdraw')).toEqual([{ code: 'phone-malformed', key: null }])
  })
})

describe('tidying', () => {
  it('asks once, writes what is ticked, says what was left, and is undone from the notice', async () => {
    const sidebar = await open({
      'work.step': () => ({ now: null, last: TIDIED, act: LAST_ACT }),
    })
    await button(sidebar, '看看怎么改').click()
    await sidebar.page.getByText('「1.2万」改成「12000」').waitFor()
    await sidebar.page.getByLabel('去掉两头的空格：1 格').uncheck()
    await button(sidebar, '整理 45 格').click()
    expect(calls(sidebar.asked, 'data.fix')).toEqual([])
    await sidebar.page.getByText('将改写账本里的 45 格').waitFor()
    await button(sidebar, '整理').click()
    await sidebar.page
      .getByText(
        '整理了 43 格，1 格这期间有人改过，没动，1 格表格不让写（保护、录入规则或类型化的列），没动。',
      )
      .waitFor()
    expect(calls(sidebar.asked, 'data.fix').map(({ fixes }) => fixes.length)).toEqual([45])
    expect(calls(sidebar.asked, 'work.step')).toHaveLength(1)
    await sidebar.page.locator('.notice').getByRole('button', { name: '撤销' }).click()
    await sidebar.page.getByText('恢复了 23 格。').waitFor()
    expect(calls(sidebar.asked, 'undo')).toEqual([{ act: LAST_ACT.id, from: 0 }])
  })

  const [first] = FIXES.fixes
  const long: FixesView = {
    ...FIXES,
    total: 1000,
    fixes: first === undefined ? [] : Array.from({ length: 1000 }, (_, at) => ({ ...first, row: at + 2 })),
  }

  /** Steps of 400, the last one ending it. */
  const steps = (): Partial<Answers> => {
    let done = 0
    return {
      'data.fixes': () => long,
      'work.step': () => {
        done += 400
        const end = { ...TIDIED, total: 1000, written: 1000, left: { some: [], counts: {} } }
        return done < 1000 ? tidying(1000, done) : { now: null, last: end, act: LAST_ACT }
      },
      'work.stop': () => ({
        now: null,
        last: { ...TIDIED, total: 1000, written: 400, left: { some: [], counts: {} }, stopped: true },
        act: LAST_ACT,
      }),
    }
  }

  it('of a long list goes call by call with a bar', async () => {
    const sidebar = await open(steps())
    await button(sidebar, '看看怎么改').click()
    await button(sidebar, '整理 1000 格').click()
    await button(sidebar, '整理').click()
    await sidebar.page.getByText('整理了 1000 格。').waitFor()
    expect(calls(sidebar.asked, 'work.step')).toHaveLength(3)
  })

  it('can be stopped, and says that the rest was left alone', async () => {
    const sidebar = await open(steps())
    await button(sidebar, '看看怎么改').click()
    await button(sidebar, '整理 1000 格').click()
    // The answers to steps wait until the person has pressed 停在这里.
    await sidebar.page.evaluate(() => {
      const gate = globalThis as unknown as {
        askTheTest: (request: string) => Promise<string>
        let: () => void
      }
      const ask = gate.askTheTest
      const opened = new Promise<void>(resolve => {
        gate.let = resolve
      })
      gate.askTheTest = request =>
        ask(request).then(reply => (request.includes('work.step') ? opened.then(() => reply) : reply))
    })
    await button(sidebar, '整理').click()
    await sidebar.page.getByText('正在整理：0 / 1000 格').waitFor()
    await sidebar.page.getByText('可以去忙别的：离开后由每小时任务接着做完。').waitFor()
    await button(sidebar, '停在这里').click()
    await button(sidebar, '做完手上这一批就停').waitFor()
    await sidebar.page.evaluate(() => (globalThis as unknown as { let: () => void }).let())
    await sidebar.page.getByText('整理了 400 格，停下了，其余 600 格没动。').waitFor()
    expect(calls(sidebar.asked, 'work.stop')).toHaveLength(1)
  })

  it('that fails half-way tells the trouble and can be gone on with', async () => {
    let asked = 0
    const more = steps()
    const sidebar = await open({
      ...more,
      'work.step': input => {
        asked += 1
        const go = more['work.step']
        return asked === 2 || go === undefined ? { code: 'busy', values: ['bob@example.com'] } : go(input)
      },
    })
    await button(sidebar, '看看怎么改').click()
    await button(sidebar, '整理 1000 格').click()
    await button(sidebar, '整理').click()
    await sidebar.page.getByText('bob@example.com正在处理，请过一会儿再试。').waitFor()
    await sidebar.page.getByText('整理做到一半：400 / 1000 格').waitFor()
    await button(sidebar, '接着做').click()
    await sidebar.page.getByText('整理了 1000 格。').waitFor()
  })
})

describe('long work met on opening 数据', () => {
  it('of a colleague who is at it is only looked at', async () => {
    const now = { ...HALF_DONE, runBy: 'lijun@example.com' }
    const sidebar = await open({ check: () => ({ ...CHECK, work: { ...NO_WORK, now } }) })
    await sidebar.page.getByText('正由 lijun@example.com 做着，不用管。').waitFor()
    expect(await button(sidebar, '接着做').count()).toBe(0)
    expect(calls(sidebar.asked, 'work.step')).toEqual([])
  })

  it('that was left is gone on with, and says so where no hourly job would', async () => {
    const now = { ...HALF_DONE, hourly: false }
    const sidebar = await open({ check: () => ({ ...CHECK, work: { ...NO_WORK, now } }) })
    await sidebar.page.getByText('没有开每小时任务：离开后要回到这里接着做。').waitFor()
    await button(sidebar, '接着做').click()
    await expect.poll(() => calls(sidebar.asked, 'work.step')).toEqual([{ work: HALF_DONE.id }])
    await expect.poll(() => calls(sidebar.asked, 'check').length).toBe(2)
  })
})

describe('归档', () => {
  it('is asked once, then moved, and taken back from the notice', async () => {
    const sidebar = await open()
    await button(sidebar, '看归档').click()
    await button(sidebar, '归档 286 行…').click()
    expect(calls(sidebar.asked, 'archive.start')).toEqual([])
    await sidebar.page.getByText('将把「2023年」「2024年」的 286 行整行搬到「归档」表').waitFor()
    await button(sidebar, '归档').click()
    await sidebar.page.locator('.notice').getByText('归档了 284 行，2 行这期间有人改过，没动。').waitFor()
    expect(calls(sidebar.asked, 'archive.start')).toEqual([{ months: 24, seen: 'list-1' }])
    await sidebar.page.locator('.notice').getByRole('button', { name: '撤销' }).click()
    await expect
      .poll(() => calls(sidebar.asked, 'archive.return'))
      .toEqual([{ rows: [], work: ARCHIVED_END.id }])
  })

  it('gives back a row that was looked for', async () => {
    const sidebar = await open()
    await button(sidebar, '看归档').click()
    await button(sidebar, /归档表里 412 行/).click()
    await sidebar.page.getByLabel('客户、项目或编号').fill('南山')
    await sidebar.page.getByLabel('客户、项目或编号').press('Enter')
    await expect.poll(() => calls(sidebar.asked, 'archive.find').at(-1)).toEqual({ text: '南山' })
    await button(sidebar, /^取回：南山/).click()
    await button(sidebar, '取回').last().click()
    await expect
      .poll(() => calls(sidebar.asked, 'archive.return'))
      .toEqual([{ rows: [{ row: 3, key: expect.stringContaining('南山'), mark: '' }], work: null }])
  })
})

describe('undo', () => {
  it('of a long act goes call by call, and says what somebody changed since', async () => {
    const steps = [
      { restored: 500, left: 0, next: 500, cells: 700 },
      { restored: 197, left: 3, next: null, cells: 700 },
    ]
    const sidebar = await open({
      check: () => ({ ...CHECK, lastAct: { ...LAST_ACT, cells: 700 } }),
      undo: ({ from }) => steps[from === 0 ? 0 : 1] ?? { code: 'bug', values: [] },
    })
    await button(sidebar, '撤销').click()
    await sidebar.page.getByText('恢复了 697 格。3 格后来有人改过，没动。').waitFor()
    expect(calls(sidebar.asked, 'undo').map(({ from }) => from)).toEqual([0, 500])
    await expect.poll(() => calls(sidebar.asked, 'check').length).toBe(2)
  })

  it('is not offered where there is nothing to take back', async () => {
    const sidebar = await open({ check: () => ({ ...CHECK, lastAct: null, fixable: 0 }) })
    await sidebar.page.getByText('86 / 100').waitFor()
    expect(await button(sidebar, '撤销').count()).toBe(0)
    expect(await button(sidebar, '看看怎么改').count()).toBe(0)
  })
})

it('says on 总览 how sound the data is', async () => {
  const { page } = await sidebars.open()
  await page.getByText('数据健全度 93，6 处要看').waitFor()
})
