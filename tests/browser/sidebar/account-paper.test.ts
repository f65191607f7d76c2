// A customer's summary on paper and over time, in the sidebar: printed with its charts drawn, mailed only after one question, kept on a button.
import { describe, expect, it } from 'vitest'
import { PAPER } from './story/account-paper'
import { sidebars, useSidebars } from './views/view'

useSidebars()

const open = async (name: string) => {
  // Twice as long as a page of paper.
  const html = PAPER.html.replace('<body>', '<body style="height:1400px">')
  const sidebar = await sidebars.open({
    place: 'customer',
    answers: { 'account.paper': () => ({ ...PAPER, html }) },
  })
  await sidebar.page.getByRole('button', { name, exact: true }).click()
  return sidebar
}

describe('the summary on paper', () => {
  it('is printed with its charts as pictures, made smaller to be one page', async () => {
    const { page } = await open('打印、发送')
    await page.getByText('林晓 (客户经理)').waitFor()
    await page.evaluate(() => {
      const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') ?? {}
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get() {
          const inside: Window | null = get?.call(this) ?? null
          if (inside !== null) inside.print = () => undefined
          return inside
        },
      })
    })
    await page.getByRole('button', { name: '打印', exact: true }).click()
    await page.getByText('打印窗口打开了').waitFor()
    const printed = await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#printed-page')
      const inside = frame?.contentDocument
      return {
        pictures: [...(inside?.images ?? [])].map(({ src, naturalWidth }) => [
          src.slice(0, 22),
          naturalWidth > 100,
        ]),
        zoom: Number(inside?.body.style.zoom),
      }
    })
    expect(printed.pictures).toEqual(Array(3).fill(['data:image/png;base64,', true]))
    expect(printed.zoom).toBeGreaterThanOrEqual(0.7)
    expect(printed.zoom).toBeLessThan(0.75)
  })

  it('is mailed to who is ticked, with what was drawn, after one question that names them', async () => {
    const { page, asked } = await open('打印、发送')
    await page.getByRole('checkbox', { name: '林晓 (客户经理)' }).check()
    await page.getByRole('button', { name: '发 PDF…' }).click()
    await page.getByText('（PDF）发给 2 个内部邮箱：ann@example.com、lin@example.com。').waitFor()
    expect(asked.some(({ method }) => method === 'account.mail')).toBe(false)
    await page.getByRole('button', { name: '发出', exact: true }).click()
    await page.getByText('已发给 ann@example.com、lin@example.com。').waitFor()
    const [mail] = asked.filter(({ method }) => method === 'account.mail')
    expect(mail?.input).toMatchObject({
      to: ['ann@example.com', 'lin@example.com'],
      seen: 'a1',
      pictures: { line: expect.stringMatching(/^data:image\/png;base64,/) },
    })
  })
})

describe('compared with before', () => {
  it('says what is better, what was changed since it was kept, and keeps what is missing after one question', async () => {
    const { page, asked } = await open('和以前比')
    await page.getByText('好转：收入 +30.2%').waitFor()
    await page.getByText('收入 存的是 ¥1,284,000.00，照现在的台账是 ¥1,302,000.00').waitFor()
    await page.getByRole('button', { name: '快照', exact: true }).click()
    await page.getByRole('button', { name: '补存…' }).click()
    await page.getByRole('button', { name: '存下', exact: true }).click()
    await page.getByText('存下了 2026 Q2、2026 Q1').waitFor()
    expect(asked.filter(({ method }) => method === 'account.keep')).toMatchObject([
      { input: { periods: ['2026Q2', '2026Q1', '2025Q4', '2025Q3', '2025'] } },
    ])
  })
})
