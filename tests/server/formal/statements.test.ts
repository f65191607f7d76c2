// 对账函 on the built bundle: looked at, printed, mailed as PDF, recorded, answered; and nothing goes out by itself or twice.
import { describe, expect, it } from 'vitest'
import type { Host } from '../../../host/types'
import type { Paper } from '../../../src/contract/formal'
import { type Contract, letters, logRows, openDesk, refusal, saveSettings, value } from '../receivables-desk'
import { pdfText } from './pdf-text'

const PERIOD = { from: '2026-10-01', to: '2026-11-23' }
const CONTRACTS: Contract[] = [
  { customer: 'A', open: 1000, paid: 200, due: '2026-11-10', signed: '2026-09-20' },
  { customer: 'A', open: 500, due: '2026-12-10', signed: '2026-10-15' },
  { customer: 'B', open: 300, signed: '2026-10-02' },
]
const statement = (customer = 'a公司', period = PERIOD): Paper => ({ kind: 'statement', customer, ...period })

/** 函件记录 by the labels of its header. */
const records = (host: Host): Record<string, unknown>[] => {
  const [header = [], ...rows] = host.sheet('函件记录').values()
  return rows.map(cells => Object.fromEntries(header.map((label, at) => [String(label), cells[at]])))
}

const open = (contracts = CONTRACTS) => {
  const desk = openDesk(contracts)
  const view = (paper = statement()) => value(desk.ann, 'formal.view', paper)
  return { ...desk, view }
}

describe('a statement of account', () => {
  it('is looked at without leaving a trace: balances, movements, whom it would go to', () => {
    const { host, view } = open()
    const { statement: facts, to, subject, text, html, amount } = view()
    expect(facts).toMatchObject({
      opening: 100_000,
      raised: 50_000,
      lowered: 0,
      closing: 150_000,
      movements: 1,
    })
    expect([amount, to, subject]).toEqual([
      150_000,
      ['a@example.com'],
      '【木岚家具】对账函：截至 2026-11-23，¥1,500.00',
    ])
    expect(text).toContain('截至 2026-11-23，贵方应付我方 ¥1,500.00')
    for (const said of ['致：A公司', 'HT-2', '应付日期 2026-12-10', '打印或发送时编号', '回执', '差异说明'])
      expect(html).toContain(said)
    expect(html).toContain('我方应付贵方 ¥1,500.00')
    expect(html).not.toContain('HT-3')
    expect(host.mails).toEqual([])
    expect(host.sheetNames()).not.toContain('函件记录')
  })

  it('is mailed as a PDF that says the same, to the customer, once however often it is sent', () => {
    const { host, ann, view } = open()
    const { key, seen, to } = view()
    const send = () => value(ann, 'formal.mail', { paper: statement(), seen, to, key })
    expect(send()).toEqual({ number: 'DZ20261123-01', to: ['a@example.com'] })
    expect(send()).toEqual({ number: 'DZ20261123-01', to: ['a@example.com'] })
    expect(host.mails).toHaveLength(1)
    const [mail] = host.mails
    expect(mail).toMatchObject({ to: ['a@example.com'], name: '木岚家具' })
    expect(mail?.attachments.map(({ name, type }) => [name, type])).toEqual([
      ['对账函 A公司 2026-11-23.pdf', 'application/pdf'],
    ])
    const pdf = pdfText(mail?.attachments[0]?.bytes ?? new Uint8Array())
    for (const said of ['函号：DZ20261123-01', '致：A公司', '¥1,500.00', '示例银行 6222 0000'])
      expect(pdf).toContain(said)
    expect(records(host)).toMatchObject([
      {
        函号: 'DZ20261123-01',
        类型: '对账函',
        客户: 'A公司',
        函中金额: 1500,
        状态: '已发邮件',
        收件人: 'a@example.com',
      },
    ])
  })

  it('is not sent when the balance has changed since, to a strange address, without a sender or beyond the quota', () => {
    const { host, ann, view } = open()
    const { key, seen, to } = view()
    const asked = { paper: statement(), seen, to, key }
    expect(refusal(ann, 'formal.mail', { ...asked, seen: `${seen}0` }).code).toBe('letter-changed')
    expect(refusal(ann, 'formal.mail', { ...asked, to: ['x@example.com'] }).code).toBe('value-malformed')
    saveSettings(ann, settings => ({ ...settings, sender: { ...settings.sender, payTo: '' } }))
    expect(refusal(ann, 'formal.mail', asked).code).toBe('sender-incomplete')
    expect(refusal(ann, 'formal.print', { papers: [statement()], key }).code).toBe('sender-incomplete')
    expect(host.mails).toEqual([])
    expect(host.sheetNames()).not.toContain('函件记录')
  })

  it('that Google does not take is recorded as not sent, and can be sent again', () => {
    const { host, ann, view } = open()
    const { key, seen, to } = view()
    const asked = { paper: statement(), seen, to, key }
    host.faults.arm({ member: 'MailApp.sendEmail', nth: 1, throwMessage: 'Service unavailable: email' })
    expect(refusal(ann, 'formal.mail', asked).code).toBe('mail-refused')
    expect(records(host)).toMatchObject([{ 状态: '没有发出' }])
    expect(value(ann, 'formal.mail', asked).number).toBe('DZ20261123-02')
    expect(host.mails).toHaveLength(1)
  })

  it('whose run stopped after it may have left is not sent again from that page', () => {
    const { host, ann, view } = open()
    const { key, seen, to } = view()
    const asked = { paper: statement(), seen, to, key }
    host.faults.arm({ member: 'MailApp.sendEmail', nth: 1, stop: 'after', unflushed: 'kept' })
    expect(() => ann.rpc('formal.mail', asked)).toThrow()
    expect(records(host)).toMatchObject([{ 状态: '正在发' }])
    expect(refusal(ann, 'formal.mail', asked)).toEqual({ code: 'letter-unsure', values: ['DZ20261123-01'] })
    // Nor from another page, or by a colleague.
    expect(refusal(ann, 'formal.mail', { ...asked, key: view().key }).code).toBe('letter-unsure')
    expect(host.mails).toHaveLength(1)
  })

  it('refuses a period that is none, or not over', () => {
    const { ann } = open()
    for (const period of [
      { from: '2026-11-02', to: '2026-11-01' },
      { from: '2026-11-01', to: '2026-11-24' },
      { from: '2026-02-30', to: '2026-11-01' },
    ])
      expect(refusal(ann, 'formal.view', statement('a公司', period)).code).toBe('value-malformed')
  })
})

describe('printing', () => {
  it('numbers and records the chosen customers, each on a sheet of his own with his rows only', () => {
    const { host, ann } = open()
    const list = value(ann, 'formal.list', {})
    expect(list.customers.map(({ name, balance }) => [name, balance])).toEqual([
      ['A公司', 150_000],
      ['B公司', 30_000],
    ])
    const papers = list.customers.map(({ customer }) => statement(customer))
    const { html, numbers } = value(ann, 'formal.print', { papers, key: list.key })
    expect(numbers).toEqual(['DZ20261123-01', 'DZ20261123-02'])
    const [, first = '', second = ''] = html.split('<div class="page">')
    expect([first.includes('HT-3'), second.includes('HT-3')]).toEqual([false, true])
    expect([first.includes('DZ20261123-01'), second.includes('DZ20261123-02')]).toEqual([true, true])
    expect(records(host).map(row => [row.客户, row.状态, row.由谁])).toEqual([
      ['A公司', '已打印', 'owner@example.com'],
      ['B公司', '已打印', 'owner@example.com'],
    ])
    expect(value(ann, 'formal.print', { papers, key: list.key }).numbers).toEqual(numbers)
    expect(records(host)).toHaveLength(2)
    expect(host.mails).toEqual([])
  })
})

describe('a formal demand', () => {
  const demand = (customer = 'a公司'): Paper => ({ kind: 'demand', customer, until: '2026-11-30' })

  it('names the open amount of what is overdue, never the total, and is mailed as PDF and recorded', () => {
    const { host, ann, view } = open()
    const { demand: facts, html, subject, key, seen, to } = view(demand())
    expect(facts).toMatchObject({
      items: 1,
      total: 100_000,
      interest: 0,
      leftOut: { count: 0 },
      unapplied: 0,
    })
    expect(subject).toBe('【木岚家具】催款函：未付 ¥1,000.00')
    expect(html).toContain('请贵方于 2026-11-30 前付清上述款项')
    for (const other of ['¥1,200.00', 'HT-2', 'HT-3', '违约金']) expect(html).not.toContain(other)
    const { number } = value(ann, 'formal.mail', { paper: demand(), seen, to, key })
    expect(pdfText(host.mails[0]?.attachments[0]?.bytes ?? new Uint8Array())).toContain(`函号：${number}`)
    expect(records(host)).toMatchObject([{ 类型: '催款函', 函中金额: 1000, 状态: '已发邮件' }])
    expect(value(ann, 'formal.list', {}).waiting).toEqual([])
  })

  it('is not sent when anything in it changed since it was looked at, be it only the account to pay into', () => {
    const { host, ann, view } = open()
    const { seen, key, to } = view(demand())
    saveSettings(ann, settings => ({ ...settings, sender: { ...settings.sender, payTo: '另一家银行 1' } }))
    expect(refusal(ann, 'formal.mail', { paper: demand(), seen, to, key }).code).toBe('letter-changed')
    expect(host.mails).toEqual([])
  })

  it('says before it what was paid too much on other contracts and may be for just this', () => {
    const { view } = open([...CONTRACTS, { customer: 'A', open: -80, paid: 200, signed: '2026-09-01' }])
    expect(view(demand()).demand).toMatchObject({ total: 100_000, unapplied: 8000 })
  })

  it('bears the interest of the law only where the team said so, names the article, and not where this letter says otherwise', () => {
    const { ann, view } = open()
    const paper = { kind: 'demand' as const, customer: 'a公司', until: '2026-12-01' }
    expect(view(paper).demand).toMatchObject({ interest: 0, statutory: 0, basis: 'agreed' })
    saveSettings(ann, settings => ({ ...settings, formal: { ...settings.formal, interest: 'sme' } }))
    const { demand, html, amount } = view(paper)
    expect(demand).toMatchObject({ total: 100_000, interest: 650, statutory: 650, basis: 'sme' })
    expect(amount).toBe(100_000)
    for (const said of ['《保障中小企业款项支付条例》第十七条', '¥6.50 每日万分之五', '不在未付合计里'])
      expect(html).toContain(said)
    const without = view({ ...paper, interest: 'agreed' })
    expect(without.demand?.interest).toBe(0)
    expect(without.html).not.toContain('条例')
  })

  it('counts as the third level told, once however often it is sent: no letter follows by itself for its items', () => {
    const { host, ann, view } = open()
    const told = () => (host.sheetNames().includes('催款记录') ? logRows(host) : [])
    const { seen, key, to } = view(demand())
    const send = { paper: demand(), seen, to, key }
    expect(letters(value(ann, 'reminders', {})).map(({ customer }) => customer)).toContain('a公司')
    value(ann, 'formal.mail', { ...send, isTold: true })
    value(ann, 'formal.mail', { ...send, isTold: true })
    expect(told()).toMatchObject([
      { 函号: 'CK20261123-01', 方式: '催款函', 级别: '3', 未付合计: 1000, 结果: '已人工告知' },
    ])
    const { plan } = value(ann, 'reminders', {})
    expect(plan.letters.map(({ customer }) => customer)).not.toContain('a公司')
    expect(plan.withheld.find(({ reference }) => reference === 'HT-1')?.reason).toBe('ladder-ended')

    // On paper too, and only where the person left it ticked.
    const other = view(demand('b公司'))
    const print = { papers: [demand('b公司')], key: other.key }
    value(ann, 'formal.print', print)
    expect(told()).toHaveLength(1)
    // Ticked only when the same page is printed again, it counts from then on, under its number.
    const again = { ...print, isTold: true }
    value(ann, 'formal.print', again)
    value(ann, 'formal.print', again)
    expect(told().map(row => row.客户)).toEqual(['A公司', 'B公司'])
  })

  it('is printed one at a time; only statements come several at once', () => {
    const { ann } = open([...CONTRACTS, { customer: 'C', due: '2026-11-10' }])
    const { key } = value(ann, 'formal.list', {})
    const papers = [demand(), demand('c公司')]
    expect(refusal(ann, 'formal.print', { papers, key }).code).toBe('input-invalid')
  })

  it('is not written to who is not to be reminded, who owes nothing late, or for a day that is past', () => {
    const { ann } = open([...CONTRACTS, { customer: 'C', due: '2026-12-20' }])
    expect(refusal(ann, 'formal.view', demand('c公司')).code).toBe('nothing-to-send')
    expect(refusal(ann, 'formal.view', { kind: 'demand', customer: 'a公司', until: '2026-11-23' }).code).toBe(
      'value-malformed',
    )
    value(ann, 'reminders.arrange', {
      customer: 'a公司',
      hold: { until: '2026-11-30', reason: '对方在走流程' },
    })
    expect(refusal(ann, 'formal.view', demand())).toEqual({
      code: 'customer-held',
      values: ['A公司', '2026-11-30'],
    })
    value(ann, 'reminders.arrange', { customer: 'a公司', way: 'never' })
    expect(refusal(ann, 'formal.view', demand()).code).toBe('do-not-remind')
  })

  it('is not written to a class of customers that is never reminded either', () => {
    const { ann } = open()
    expect(value(ann, 'formal.view', demand()).demand?.items).toBe(1)
    saveSettings(ann, settings => ({
      ...settings,
      policy: { ...settings.policy, classes: { key: 'never', A: 'never', B: 'never', C: 'never' } },
    }))
    expect(refusal(ann, 'formal.view', demand()).code).toBe('do-not-remind')
  })
})

describe('what comes back', () => {
  it('is waited for until its day is entered, and only written over what was seen', () => {
    const { host, ann } = open()
    const { key } = value(ann, 'formal.list', {})
    const [number = ''] = value(ann, 'formal.print', { papers: [statement()], key }).numbers
    expect(value(ann, 'formal.list', {}).waiting.map(letter => letter.number)).toEqual([number])
    const seen = { repliedOn: null, difference: '' }
    const said = { repliedOn: '2026-11-23', difference: '少记 11 月 2 日付的 200 元' }
    expect(
      refusal(ann, 'formal.reply', { number, seen, said: { ...said, repliedOn: '2026-11-24' } }).code,
    ).toBe('value-malformed')
    expect(value(ann, 'formal.reply', { number, seen, said }).status).toBe('saved')
    expect(records(host)).toMatchObject([{ 差异说明: said.difference }])
    expect(value(ann, 'formal.list', {}).waiting).toEqual([])
    expect(value(ann, 'formal.reply', { number, seen, said: seen })).toMatchObject({
      status: 'changed-meanwhile',
      letter: said,
    })
    expect(refusal(ann, 'formal.reply', { number: 'DZ1', seen, said }).code).toBe('letter-gone')
  })
})

it('takes any name and contract without letting it become markup, a formula or a second line of the subject', () => {
  const evil = '@x<img src=x onerror=1>"&'
  const { host, ann } = open([{ customer: evil, reference: '<script>1</script>', email: 'a@example.com' }])
  const [whom] = value(ann, 'formal.list', {}).customers
  if (whom === undefined) throw new Error('nobody')
  const paper = statement(whom.customer)
  const { html, subject, key, seen, to } = value(ann, 'formal.view', paper)
  expect(html).not.toMatch(/<img|<script/)
  expect(subject).not.toMatch(/\p{Cc}/u)
  value(ann, 'formal.mail', { paper, seen, to, key })
  expect(host.mails[0]?.htmlBody).not.toMatch(/<img/)
  expect(host.mails[0]?.attachments[0]?.name).not.toMatch(/["<>:/]/)
  expect(records(host)[0]?.客户).toBe(`${evil}公司`)
})
