// 到账确认 and the words of formal letters on the built bundle: off by default, asked for, sent once a receipt; one's own words stand in the very letter.
import { describe, expect, it } from 'vitest'
import type { Ledger } from '../adopting'
import { form, opened, viewOf } from '../receipts/till'
import { refusal, saveSettings, sender, value } from '../receivables-desk'

const open = (receiptNotes = true): Ledger => {
  const ledger = opened()
  saveSettings(ledger.ann, settings => ({
    ...settings,
    sender,
    formal: { ...settings.formal, receiptNotes },
  }))
  return ledger
}

/** 1,000.00 came in for 甲公司: HT-1 is paid in full, HT-2 in part. */
const record = ({ ann }: Ledger, total = 100_000) => {
  const result = value(ann, 'receipts.record', form(viewOf(ann), total))
  if (result.status !== 'recorded') throw new Error(result.status)
  return result.receipt
}

describe('到账确认', () => {
  it('is not offered unless the settings say so', () => {
    const ledger = open(false)
    expect(viewOf(ledger.ann).offersNote).toBe(false)
    saveSettings(ledger.ann, settings => ({
      ...settings,
      formal: { ...settings.formal, receiptNotes: true },
    }))
    expect(viewOf(ledger.ann).offersNote).toBe(true)
  })

  it('says what came, on which items and what is still open, and goes out once a receipt from whichever page', () => {
    const ledger = open()
    const { host, ann } = ledger
    const { receipt, customer } = record(ledger)
    const paper = { kind: 'receipt' as const, customer, receipt }
    const { text, subject, to, seen, amount, key } = value(ann, 'formal.view', paper)
    expect(subject).toBe('【木岚家具】到账确认：2026-11-20 收到 ¥1,000.00')
    for (const said of [
      '我们在 2026-11-20 收到贵方的付款 ¥1,000.00',
      'HT-1：入账 ¥800.00，已付清',
      'HT-2：入账 ¥200.00，还有 ¥300.00 未付',
      '未付合计 ¥2,300.00，其中已逾期 ¥300.00',
    ])
      expect(text).toContain(said)
    expect([amount, to]).toEqual([100_000, ['a@example.com']])
    expect(host.mails).toEqual([])

    const sent = value(ann, 'formal.mail', { paper, seen, to, key })
    expect(value(ann, 'formal.mail', { paper, seen, to, key: 'another page' })).toEqual(sent)
    expect(host.mails).toHaveLength(1)
    expect(host.mails[0]).toMatchObject({ to: ['a@example.com'], subject, attachments: [] })
    const [header = [], row = []] = host.sheet('函件记录').values()
    expect(row[header.indexOf('类型')]).toBe('到账确认')
    expect(row[header.indexOf('函号')]).toBe('QR20261121-01')
  })

  it('of a receipt that was taken back, or is on no item, there is none; nor is it ever printed', () => {
    const ledger = open()
    const { ann } = ledger
    const { receipt, customer } = record(ledger)
    const paper = { kind: 'receipt' as const, customer, receipt }
    const { seen, to, key } = value(ann, 'formal.view', paper)
    expect(refusal(ann, 'formal.print', { papers: [paper], key }).code).toBe('input-invalid')
    value(ann, 'receipts.settle', { receipt, way: 'take-back' })
    expect(refusal(ann, 'formal.mail', { paper, seen, to, key }).code).toBe('nothing-to-send')
    expect(refusal(ann, 'formal.view', { ...paper, receipt: 'SK0' }).code).toBe('nothing-to-send')
  })
})

describe('the words of formal letters', () => {
  it('are one’s own in preview and letter, checked name by name, and the installed ones again', () => {
    const { ann } = open()
    const { texts, installed, tokens } = value(ann, 'formal.texts', {})
    expect(texts).toEqual(installed)
    expect(tokens.demand).toContain('付款期限')
    const demand = texts.find(({ kind, language }) => kind === 'demand' && language === 'zh-CN')
    if (demand === undefined) throw new Error('no demand')
    const paper = { kind: 'demand' as const, customer: '甲公司', until: '2026-12-01' }
    const before = value(ann, 'formal.view', paper).html

    const wrong = [{ ...demand, closing: '请在 {{付款期线}} 前付清。' }]
    expect(refusal(ann, 'formal.texts.save', { texts: wrong })).toEqual({
      code: 'letter-tokens',
      values: ['{{付款期线}} → {{付款期限}}'],
    })
    // A name of another kind of letter means nothing in this one.
    expect(refusal(ann, 'formal.texts.save', { texts: [{ ...demand, opening: '{{到账金额}}' }] }).code).toBe(
      'letter-tokens',
    )

    const own = {
      ...demand,
      opening: '{{客户名称}}<b>：共 {{笔数}} 笔未付。',
      closing: '第一段\n\n请在 {{pay by}} 前付清。',
    }
    value(ann, 'formal.texts.save', { texts: [own] })
    const { html } = value(ann, 'formal.view', paper)
    for (const said of ['甲公司&lt;b&gt;：共 2 笔未付。', '<p>第一段</p>', '<p>请在 2026-12-01 前付清。</p>'])
      expect(html).toContain(said)
    expect(html).not.toContain('我方保留')

    value(ann, 'formal.texts.save', { texts: [demand] })
    expect(value(ann, 'formal.view', paper).html).toBe(before)
  })
})
