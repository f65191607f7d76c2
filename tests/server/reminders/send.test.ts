// Sending what a person confirmed: one letter a customer, never twice, nothing that has changed meanwhile.
import { describe, expect, it } from 'vitest'
import { adoptAs } from '../adopting'
import {
  customers,
  letters,
  logRows,
  openDesk,
  refusal,
  SHEET,
  saveSettings,
  sendAll,
  value,
} from '../receivables-desk'

describe('sending the confirmed list', () => {
  it('writes one letter to each customer, listing all his overdue items', () => {
    const { host, ann } = openDesk([
      { customer: 'A', open: 1000 },
      { customer: 'A', open: 234.5, due: '2026-11-01' },
      { customer: 'B', open: 300 },
      { customer: 'C', due: '2026-12-31' },
    ])
    expect(sendAll(ann)).toMatchObject({ sent: 2, skipped: [], stopped: 'done' })
    expect(host.mails.map(({ to }) => to)).toEqual([['a@example.com'], ['b@example.com']])
    const [first] = host.mails
    expect(first).toMatchObject({
      subject: '【木岚家具】付款提醒：合同 HT-2 等 2 笔，未付 ¥1,234.50',
      name: '木岚家具',
      from: 'owner@example.com',
    })
    expect(first?.body).toContain('HT-1')
    expect(first?.htmlBody).toContain('¥234.50')
  })

  it('sends exactly the previewed letter but for its number', () => {
    const { host, ann } = openDesk(customers(1))
    const [planned] = letters(value(ann, 'reminders', {}))
    const preview = value(ann, 'reminders.letter', { customer: planned?.customer ?? '' })
    sendAll(ann)
    const number = String(logRows(host)[0]?.函号)
    expect(host.mails[0]?.body).toBe(preview.text.replace('发送时编号', number))
    expect(host.mails[0]?.htmlBody).toBe(preview.html.replace('发送时编号', number))
    expect(host.mails[0]?.subject).toBe(preview.subject)
  })

  it('logs each letter in a hidden sheet, plain to read', () => {
    const { host, ann } = openDesk(customers(1))
    sendAll(ann)
    expect(host.sheet('催款记录').hidden).toBe(true)
    expect(logRows(host)).toEqual([
      expect.objectContaining({
        时间: '2026-11-23 09:05',
        方式: '邮件',
        客户: 'A公司',
        收件人: 'a@example.com',
        级别: '1',
        未付合计: 1000,
        主题: '【木岚家具】付款提醒：合同 HT-1，未付 ¥1,000.00',
        结果: '已发出',
        由谁: 'owner@example.com',
      }),
    ])
  })

  it('never sends the same level again, and the next one only after its days and the gap', () => {
    const { host, ann } = openDesk(customers(2))
    sendAll(ann)
    expect(value(ann, 'reminders', {}).plan.letters).toEqual([])
    host.clock.advanceTo('2026-11-29T10:00')
    expect(value(ann, 'reminders', {}).plan.letters).toEqual([])
    host.clock.advanceTo('2026-11-30T10:00')
    expect(sendAll(ann).sent).toBe(2)
    expect(host.mails.slice(2).map(({ subject }) => subject.slice(0, 10))).toEqual([
      '【木岚家具】催款函：',
      '【木岚家具】催款函：',
    ])
    expect(refusal(ann, 'reminders.letter', { customer: 'a公司' }).code).toBe('nothing-to-send')
  })

  it('refuses to send before company, person and account are filled in', () => {
    const { host, ann } = openDesk(customers(1))
    saveSettings(ann, settings => ({ ...settings, sender: { ...settings.sender, payTo: ' ' } }))
    expect(value(ann, 'reminders', {}).senderReady).toBe(false)
    const all = letters(value(ann, 'reminders', {}))
    expect(refusal(ann, 'reminders.send', { test: false, letters: all }).code).toBe('sender-incomplete')
    expect(host.mails).toEqual([])
  })

  it('takes in hostile cells as text, in the letter and in the log', () => {
    const { host, ann } = openDesk([
      { customer: '=HYPERLINK("http://example.com")', email: 'a@example.com', reference: "'+1" },
      { customer: '<b>B</b>', email: 'b@example.com', reference: '@B' },
    ])
    sendAll(ann)
    expect(host.mails.map(({ htmlBody }) => htmlBody).join()).not.toContain('<b>')
    const before = host.sheet('催款记录').formulas()
    expect(before.flat().filter(formula => formula !== '')).toEqual([])
  })
})

describe('one letter in words of its own', () => {
  const opened = () => {
    const desk = openDesk(customers(2))
    const [first, second] = letters(value(desk.ann, 'reminders', {}))
    if (first === undefined || second === undefined) throw new Error('two letters are due')
    const { words } = value(desk.ann, 'reminders.letter', { customer: first.customer })
    if (words === null) throw new Error('it is a mail')
    return { ...desk, first, second, words }
  }

  it('begins as it would go out, with the table and the number still to come', () => {
    const { ann, first, words } = opened()
    const usual = value(ann, 'reminders.letter', { customer: first.customer })
    expect(words.subject).toBe(usual.subject)
    expect(words.body.match(/{{[^}]*}}/g)?.sort()).toEqual(['{{函号}}', '{{明细}}'])
    expect(value(ann, 'reminders.letter', { customer: first.customer, own: words })).toEqual({
      ...usual,
      words,
    })
  })

  it('goes as it was seen, escaped, with what is open; the others and the text of the level stay as they are', () => {
    const { host, ann, first, second, words } = opened()
    const own = { ...words, subject: '关于十月的货款', body: `刘姐：<b>麻烦了</b>\n\n{{明细}}\n\n{{函号}}` }
    const seen = value(ann, 'reminders.letter', { customer: first.customer, own })
    const sent = value(ann, 'reminders.send', { test: false, letters: [{ ...first, own }, second] })
    expect(sent).toMatchObject({ sent: 2, skipped: [] })
    const [mail, other] = host.mails
    const [row, otherRow] = logRows(host)
    expect(mail?.subject).toBe('关于十月的货款')
    expect(mail?.body).toBe(seen.text.replace('发送时编号', String(row?.函号)))
    expect(mail?.htmlBody).toContain('&lt;b&gt;麻烦了')
    expect(mail?.htmlBody).toContain('¥1,000.00')
    expect(row).toMatchObject({ 主题: '关于十月的货款', 结果: '已发出', 说明: '这一封按改过的字发出。' })
    expect(other?.subject).toMatch(/^【木岚家具】付款提醒/)
    expect(otherRow?.说明 ?? '').toBe('')
    host.clock.advanceTo('2026-11-30T10:00')
    expect(sendAll(ann).sent).toBe(2)
    expect(host.mails[2]?.subject).toMatch(/^【木岚家具】催款函/)
  })

  it('is sent to oneself as well, and not sent at all with a code nobody knows', () => {
    const { host, ann, first, words } = opened()
    const own = { ...words, subject: '关于十月的货款' }
    expect(value(ann, 'reminders.send', { test: true, letters: [{ ...first, own }] }).sent).toBe(1)
    expect(host.mails[0]?.subject).toContain('关于十月的货款')
    const wrong = { ...own, body: '{{联系人员}}' }
    for (const ask of [
      refusal(ann, 'reminders.letter', { customer: first.customer, own: wrong }),
      refusal(ann, 'reminders.send', { test: false, letters: [{ ...first, own: wrong }] }),
    ])
      expect(ask).toMatchObject({ code: 'letter-tokens', values: ['{{联系人员}} → {{联系人}}'] })
    expect(host.mails).toHaveLength(1)
  })

  it('is left out the day after: its days would be wrong', () => {
    const { host, ann, first, words } = opened()
    host.clock.advanceTo('2026-11-24T10:00')
    const result = value(ann, 'reminders.send', { test: false, letters: [{ ...first, own: words }] })
    expect(result).toMatchObject({ sent: 0, skipped: [{ customer: first.customer, why: 'changed' }] })
    expect(host.mails).toEqual([])
  })
})

describe('what happened between preview and run', () => {
  it('is logged with what it asks for in the currency’s own units: a yen has no cents', () => {
    const { host, ann } = openDesk(customers(1))
    adoptAs(ann, { currency: 'JPY' })
    expect(sendAll(ann).sent).toBe(1)
    expect(logRows(host)[0]).toMatchObject({ 未付合计: 1000 })
  })

  it('a payment entered meanwhile takes its letter out; the others go', () => {
    const { host, ann } = openDesk(customers(3))
    const confirmed = letters(value(ann, 'reminders', {}))
    ann.type(SHEET, 'F3', '1000')
    const result = value(ann, 'reminders.send', { test: false, letters: confirmed })
    expect(result).toMatchObject({ sent: 2, skipped: [{ name: 'B公司', why: 'gone' }] })
    expect(host.mails.map(({ to }) => to[0])).toEqual(['a@example.com', 'c@example.com'])
  })

  it('a part payment leaves the letter out as changed, so that nobody gets a figure that was not confirmed', () => {
    const { host, ann } = openDesk(customers(2))
    const confirmed = letters(value(ann, 'reminders', {}))
    ann.type(SHEET, 'F2', '400')
    const result = value(ann, 'reminders.send', { test: false, letters: confirmed })
    expect(result).toMatchObject({ sent: 1, skipped: [{ name: 'A公司', why: 'changed' }] })
    expect(host.mails.map(({ to }) => to[0])).toEqual(['b@example.com'])
  })

  it('rows sorted and a column inserted change nothing', () => {
    const { host, ann } = openDesk(customers(3))
    const confirmed = letters(value(ann, 'reminders', {}))
    ann.sortRows(SHEET, 'A', 'descending')
    ann.insertColumns(SHEET, 'B')
    expect(value(ann, 'reminders.send', { test: false, letters: confirmed }).sent).toBe(3)
    for (const mail of host.mails) {
      const name = mail.to[0]?.slice(0, 1).toUpperCase()
      expect(mail.body).toContain(`${name}先生，您好`)
      expect(mail.body).toContain('¥1,000.00')
    }
  })

  it('a payment entered after the claim and before the first mail takes its letter out, with a reason in the log', () => {
    const { host, ann } = openDesk(customers(3))
    const confirmed = letters(value(ann, 'reminders', {}))
    host.faults.arm({
      member: 'SpreadsheetApp.flush',
      nth: 1,
      meanwhile: () => ann.type(SHEET, 'F3', '1000'),
    })
    const result = value(ann, 'reminders.send', { test: false, letters: confirmed })
    expect(result).toMatchObject({ sent: 2, skipped: [{ name: 'B公司', why: 'gone' }] })
    expect(logRows(host).map(row => [row.客户, row.结果])).toEqual([
      ['A公司', '已发出'],
      ['B公司', '已取消'],
      ['C公司', '已发出'],
    ])
    expect(String(logRows(host)[1]?.说明)).toContain('款项已付')
  })

  it('a hold set after the claim and before the first mail keeps the letter back', () => {
    const { host, ann } = openDesk(customers(2))
    const bob = host.as('bob@example.com')
    const confirmed = letters(value(ann, 'reminders', {}))
    const hold = { until: '2026-12-31', reason: '刚打来电话' }
    host.faults.arm({
      member: 'DeveloperMetadataFinder.find',
      nth: 3,
      meanwhile: () => value(bob, 'reminders.arrange', { customer: confirmed[0]?.customer ?? '', hold }),
    })
    const result = value(ann, 'reminders.send', { test: false, letters: confirmed })
    expect(result).toMatchObject({ sent: 1, skipped: [{ name: 'A公司', why: 'gone' }] })
    expect(host.mails.map(({ to }) => to[0])).toEqual(['b@example.com'])
    expect(logRows(host).map(row => row.结果)).toEqual(['已取消', '已发出'])
  })

  it('the log sorted while mails go out is still confirmed letter by letter', () => {
    const { host, ann } = openDesk(customers(3))
    const confirmed = letters(value(ann, 'reminders', {}))
    host.faults.arm({
      member: 'MailApp.sendEmail',
      nth: 2,
      meanwhile: () => ann.sortRows('催款记录', 'D', 'descending'),
    })
    expect(value(ann, 'reminders.send', { test: false, letters: confirmed }).sent).toBe(3)
    expect(logRows(host).map(row => [row.客户, row.收件人, row.结果])).toEqual([
      ['C公司', 'c@example.com', '已发出'],
      ['B公司', 'b@example.com', '已发出'],
      ['A公司', 'a@example.com', '已发出'],
    ])
  })
})

describe('quota and failures', () => {
  it('counts recipients, not mails, and says how many are left', () => {
    const contracts = customers(20).map(one => ({
      ...one,
      email: Array.from({ length: 6 }, (_, n) => `${one.customer.toLowerCase()}${n}@example.com`).join(';'),
    }))
    const { host, ann } = openDesk(contracts, { account: 'consumer' })
    const result = sendAll(ann)
    expect(result).toMatchObject({ sent: 16, stopped: 'quota' })
    expect(result.skipped).toHaveLength(4)
    expect(new Set(result.skipped.map(({ why }) => why))).toEqual(new Set(['quota']))
    expect(host.mails.flatMap(({ to }) => to)).toHaveLength(96)
    expect(value(ann, 'reminders', {}).plan.letters).toHaveLength(4)
  })

  it('marks a letter Google refused as not sent, with the reason, and goes on; it may be sent again', () => {
    const { host, ann } = openDesk(customers(3))
    const confirmed = letters(value(ann, 'reminders', {}))
    host.faults.arm({ member: 'MailApp.sendEmail', nth: 2, throwMessage: '电子邮件无效' })
    const result = value(ann, 'reminders.send', { test: false, letters: confirmed })
    expect(result).toMatchObject({ sent: 2, skipped: [{ name: 'B公司', why: 'failed' }], stopped: 'done' })
    expect(logRows(host)[1]).toMatchObject({ 结果: '未发出' })
    expect(String(logRows(host)[1]?.说明)).toContain('电子邮件无效')
    expect(sendAll(ann).sent).toBe(1)
    expect(host.mails.map(({ to }) => to[0])).toEqual(['a@example.com', 'c@example.com', 'b@example.com'])
  })
})

describe('a test', () => {
  it('goes only to the person himself, says so, and counts for nothing', () => {
    const { host, ann } = openDesk(customers(2))
    const all = letters(value(ann, 'reminders', {}))
    expect(value(ann, 'reminders.send', { test: true, letters: all })).toMatchObject({ sent: 2 })
    expect(host.mails.map(({ to }) => to)).toEqual([['owner@example.com'], ['owner@example.com']])
    expect(host.mails.every(({ subject }) => subject.startsWith('【测试】【木岚家具】'))).toBe(true)
    expect(logRows(host).map(row => row.结果)).toEqual(['测试', '测试'])
    expect(letters(value(ann, 'reminders', {}))).toEqual(all)
  })
})

describe('when others are at the document', () => {
  it('a run that cannot get the document at its end leaves the marks to the next start: nothing is unknown', () => {
    const { host, ann } = openDesk(customers(3))
    const confirmed = letters(value(ann, 'reminders', {}))
    const locks: { release(): void }[] = []
    host.faults.arm({
      member: 'MailApp.sendEmail',
      nth: 3,
      meanwhile: () => {
        locks.push(host.holdLock('document'))
      },
    })
    expect(value(ann, 'reminders.send', { test: false, letters: confirmed })).toMatchObject({ sent: 3 })
    expect(logRows(host).map(row => row.结果)).toEqual(['正在发送', '正在发送', '正在发送'])
    expect(refusal(ann, 'reminders.send', { test: false, letters: confirmed }).code).toBe('busy')
    for (const lock of locks) lock.release()
    const after = value(ann, 'reminders', {})
    expect(after.unknown).toEqual([])
    expect(after.plan.letters).toEqual([])
    expect(logRows(host).map(row => row.结果)).toEqual(['已发出', '已发出', '已发出'])
  })

  it('a letter dropped for a payment, then a stop: the one under way is the unknown one, the dropped one stays cancelled', () => {
    const { host, ann } = openDesk(customers(3))
    const confirmed = letters(value(ann, 'reminders', {}))
    host.faults.arm({
      member: 'SpreadsheetApp.flush',
      nth: 2,
      meanwhile: () => ann.type(SHEET, 'F2', '1000'),
    })
    host.faults.arm({ member: 'MailApp.sendEmail', nth: 1, stop: 'after', unflushed: 'lost' })
    expect(() => ann.rpc('reminders.send', { test: false, letters: confirmed })).toThrow()
    host.clock.advance({ minutes: 8 })
    expect(sendAll(ann).sent).toBe(1)
    expect(host.mails.map(({ to }) => to[0])).toEqual(['b@example.com', 'c@example.com'])
    expect(logRows(host).map(row => [row.客户, row.结果])).toEqual([
      ['A公司', '已取消'],
      ['B公司', '结果不明'],
      ['C公司', '已取消'],
      ['C公司', '已发出'],
    ])
  })
})

it('writes to customers in English where the team says so', () => {
  const { host, ann } = openDesk(customers(1))
  saveSettings(ann, settings => ({ ...settings, letterLanguage: 'en' }))
  sendAll(ann)
  expect(host.mails[0]?.subject).toBe('[木岚家具] Payment reminder: contract HT-1, ¥1,000.00 outstanding')
  expect(logRows(host)[0]).toMatchObject({ 语言: 'en', 结果: '已发出' })
})
