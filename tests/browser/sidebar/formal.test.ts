// 对账函 in the sidebar: from the customer and from 催款; mailed only after one question, printed alone, replies entered in place.
import { describe, expect, it } from 'vitest'
import type { FormalLetter } from '../../../src/core/statements/letters'
import { picture } from './open-sidebar'
import { receiptsView } from './story/daily'
import { day } from './story/day'
import { STATEMENT_LETTER, STATEMENTS } from './story/formal'
import { HOME } from './story/home'
import { sidebars, useSidebars } from './views/view'

useSidebars()

const open = async (language: 'zh-CN' | 'en' = 'zh-CN') => {
  const sidebar = await sidebars.open({ language, place: 'customer' })
  const { page } = sidebar
  await page.getByRole('button', { name: language === 'en' ? 'Statement of account' : '对账函' }).click()
  await page.locator('.letter iframe').waitFor()
  return sidebar
}

describe('a statement', () => {
  it('is asked for last month as a whole, and again for other days', async () => {
    const { page, asked } = await open()
    const periods = () =>
      asked.flatMap(({ method, input }) =>
        method === 'formal.view' && input.kind === 'statement' ? [[input.from, input.to]] : [],
      )
    expect(periods()).toEqual([['2026-10-01', '2026-10-31']])
    await page.getByRole('button', { name: '今年' }).click()
    await expect.poll(periods).toEqual([
      ['2026-10-01', '2026-10-31'],
      ['2026-01-01', '2026-11-21'],
    ])
    await page.getByLabel('到', { exact: true }).fill('2025-12-31')
    await page.getByText('开始日期不能晚于结束日期，结束日期不能晚于今天。').waitFor()
    expect(await page.getByRole('button', { name: '发 PDF…' }).count()).toBe(0)
    expect(periods()).toHaveLength(2)
  })

  it('is mailed after a question that names customer, address and balance', async () => {
    const { page, asked } = await open()
    await page.getByRole('button', { name: '发 PDF…' }).click()
    const dialog = page.getByRole('alertdialog')
    expect(await dialog.innerText()).toContain('收件人 li@example.com，期末余额 ¥206,000.00。')
    expect(asked.some(({ method }) => method === 'formal.mail')).toBe(false)
    await dialog.getByRole('button', { name: '发送' }).click()
    await page.getByText('DZ20261121-01 已发给 li@example.com。').waitFor()
    const mails = asked.filter(({ method }) => method === 'formal.mail')
    expect(mails).toMatchObject([{ input: { seen: 's', to: ['li@example.com'], key: 'k' } }])
  })

  it('is printed from a frame of its own, once it is recorded', async () => {
    const { page, asked } = await open()
    await page.evaluate(() => {
      const printed: string[] = []
      Object.assign(globalThis, { printed })
      const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') ?? {}
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get() {
          const inside: Window | null = get?.call(this) ?? null
          if (inside !== null) inside.print = () => printed.push(inside.document.title)
          return inside
        },
      })
    })
    await page.getByRole('button', { name: '打印' }).click()
    await page.getByText('DZ20261121-01 已记入函件记录。').waitFor()
    expect(await page.evaluate(() => (globalThis as unknown as { printed: string[] }).printed)).toEqual([
      '对账函',
    ])
    expect(asked.some(({ method }) => method === 'formal.print')).toBe(true)
  })
})

describe('the list in 催款', () => {
  it('prints for whoever is ticked, and takes down a reply', async () => {
    const { page, asked } = await sidebars.open({ place: 'reminders' })
    await page.getByRole('button', { name: '对账函…' }).click()
    expect(await page.locator('.foot .primary').innerText()).toBe('先勾选客户')
    await page.getByRole('checkbox', { name: '打印松间民宿的对账函' }).check()
    expect(await page.locator('.foot .primary').innerText()).toBe('打印 1 份')
    await page.getByRole('button', { name: '记回函：DZ20261031-02' }).click()
    await page.getByLabel('差异说明').fill('少记一笔 200 元')
    await page.getByRole('button', { name: '记下' }).click()
    await page.getByText('DZ20261031-02 的回函记下了。').waitFor()
    expect(asked.filter(({ method }) => method === 'formal.reply')).toMatchObject([
      {
        input: {
          seen: { repliedOn: null, difference: '' },
          said: { repliedOn: '2026-11-21', difference: '少记一笔 200 元' },
        },
      },
    ])
  })
})

describe('statements to several', () => {
  it('go out after one question that says how many and how much, and are told with their reasons', async () => {
    const { page, asked } = await sidebars.open({
      place: 'reminders',
      answers: {
        'formal.batch.send': () => ({
          sent: [{ number: 'DZ20261121-01', customer: '松间民宿', name: '松间民宿' }],
          skipped: [{ customer: '青禾置业', name: '青禾置业', problem: null }],
          left: [],
        }),
      },
    })
    await page.getByRole('button', { name: '对账函…' }).click()
    await page.getByRole('checkbox', { name: '打印松间民宿的对账函' }).check()
    await page.getByRole('button', { name: '发 PDF…' }).click()
    const dialog = page.getByRole('alertdialog')
    expect(await dialog.innerText()).toContain('将给 1 位客户各发一封带 PDF 对账函的邮件，共 1 封')
    expect(asked.some(({ method }) => method === 'formal.batch.send')).toBe(false)
    await dialog.getByRole('button', { name: '发送' }).click()
    await page.getByText('发出 1 封对账函，都记进了函件记录。').waitFor()
    await page.getByText('没有能用的邮箱，可以打印。').waitFor()
    await page.context().close()
  })
})

describe('a reply', () => {
  const withLetters = (letters: FormalLetter[]) =>
    sidebars.open({
      place: 'reminders',
      answers: { 'formal.list': () => ({ ...STATEMENTS, waiting: letters }) },
    })
  const openList = async (letters: FormalLetter[]) => {
    const sidebar = await withLetters(letters)
    await sidebar.page.getByRole('button', { name: '对账函…' }).click()
    await sidebar.page.getByRole('heading', { name: '等回函' }).waitFor()
    return sidebar
  }

  it('is not asked for of a demand', async () => {
    const { page } = await openList([{ ...STATEMENT_LETTER, kind: 'demand', number: 'CK20261031-01' }])
    await page.getByText('CK20261031-01').first().waitFor()
    expect(await page.getByRole('button', { name: /^记回函/ }).count()).toBe(0)
    await page.context().close()
  })

  it('with a difference needs its day; without both it is cancelled', async () => {
    const { page, asked } = await openList([
      { ...STATEMENT_LETTER, repliedOn: day('2026-11-10'), difference: '少记一笔' },
    ])
    await page.getByRole('button', { name: '改：DZ20261031-02' }).click()
    await page.getByLabel('回函日期').fill('')
    await page.getByText('写了差异，就要写回函日期').waitFor()
    expect(await page.getByRole('button', { name: '记下' }).isDisabled()).toBe(true)
    await page.getByLabel('差异说明').fill('')
    await page.getByText('日期空着，就是取消这份回函。').waitFor()
    await page.getByRole('button', { name: '记下' }).click()
    await page.getByText('DZ20261031-02 的回函取消了，又算没有回函。').waitFor()
    expect(asked.filter(({ method }) => method === 'formal.reply')).toMatchObject([
      { input: { said: { repliedOn: null, difference: '' } } },
    ])
    await page.context().close()
  })
})

describe('a demand', () => {
  it('is asked for a week ahead, and mailed after a question', async () => {
    const { page, asked } = await sidebars.open({ place: 'customer' })
    await page.getByRole('button', { name: '催款函', exact: true }).click()
    await page.getByText('先核销再催').waitFor()
    expect(asked.filter(({ method }) => method === 'formal.view')).toMatchObject([
      { input: { kind: 'demand', until: '2026-11-28' } },
    ])
    await picture(page, 'demand-zh-CN')
    await page.getByRole('button', { name: '发 PDF…' }).click()
    const dialog = page.getByRole('alertdialog')
    expect(await dialog.innerText()).toContain('未付合计 ¥126,000.00。')
    expect(await dialog.innerText()).toContain('函里的款同时记作第 3 级已催过。')
    await dialog.getByRole('button', { name: '发送' }).click()
    await page.getByText(/已发给/).waitFor()
    expect(asked.filter(({ method }) => method === 'formal.mail')).toMatchObject([
      { input: { isTold: true } },
    ])
    await page.context().close()
  })

  it('is one press away from the warning that its limitation period ends, with the hint beside it', async () => {
    const [warning] = HOME.warnings
    if (warning === undefined) throw new Error('no warning')
    const { page, asked } = await sidebars.open({
      answers: {
        home: () => ({
          ...HOME,
          warnings: [{ ...warning, kind: 'limitation', days: 48, action: 'demand', severity: 'medium' }],
        }),
      },
    })
    await page.getByText('时效还有 48 天').waitFor()
    await page.getByText(/提示，非法律意见/).waitFor()
    await page.getByRole('button', { name: /^催款函/ }).click()
    await page.locator('.letter iframe').waitFor()
    expect(asked.filter(({ method }) => method === 'formal.view')).toMatchObject([
      { input: { kind: 'demand', customer: warning.customer } },
    ])
    await page.context().close()
  })
})

describe('a confirmation of receipt', () => {
  it('is shown after the receipt that cleared items, asked for once, and not sent by going on', async () => {
    const { page, asked } = await sidebars.open({
      place: 'customer',
      answers: { receipts: ({ customer }) => ({ ...receiptsView(customer), offersNote: true }) },
    })
    await page.getByRole('button', { name: '登记收款' }).click()
    await page.getByRole('button', { name: /^到账确认…/ }).click()
    await page.getByRole('button', { name: '发邮件…' }).click()
    const dialog = page.getByRole('alertdialog')
    expect(await dialog.innerText()).toContain('收件人 li@example.com，收到 ¥80,000.00。')
    expect(asked.some(({ method }) => method === 'formal.mail')).toBe(false)
    await dialog.getByRole('button', { name: '发送' }).click()
    await page.getByText(/已发给/).waitFor()
    expect(asked.filter(({ method }) => method === 'formal.mail')).toMatchObject([
      { input: { paper: { kind: 'receipt', receipt: 'SK20261120-02' } } },
    ])
    await page.context().close()
  })
})

it.each(['zh-CN', 'en'] as const)('fits into 300 px in %s', async language => {
  const { page } = await open(language)
  const folds = page.locator('.fold h2 button[aria-expanded=false]')
  while ((await folds.count()) > 0) await folds.first().click()
  await picture(page, `statement-${language}`)
  const list = await sidebars.open({ language, place: 'reminders' })
  await list.page.getByRole('button', { name: language === 'en' ? 'Statements…' : '对账函…' }).click()
  await list.page.locator('.rows').nth(1).waitFor()
  await picture(list.page, `statements-${language}`)
  for (const each of [page, list.page])
    expect(
      await each.evaluate(() => {
        const body = document.querySelector('.body')
        return body !== null && body.scrollWidth > body.clientWidth + 1
      }),
    ).toBe(false)
})
