import { describe, expect, test } from 'vitest'
import { htmlWithImages } from '../../../host/eml'
import { openWith, script, scriptRun } from '../open'

describe('MailApp', () => {
  test('sends from the person who runs the script, with all parts', () => {
    const host = openWith([])
    script(
      host,
      "MailApp.sendEmail({to: 'a@example.com, b@example.com', cc: 'c@example.com', subject: '付款提醒', body: '您好', htmlBody: '<p>您好</p>', name: '财务部', replyTo: 'r@example.com'})",
      'ann@example.com',
    )
    expect(host.mails).toEqual([
      {
        from: 'ann@example.com',
        to: ['a@example.com', 'b@example.com'],
        cc: ['c@example.com'],
        bcc: [],
        subject: '付款提醒',
        body: '您好',
        htmlBody: '<p>您好</p>',
        name: '财务部',
        replyTo: 'r@example.com',
        attachments: [],
        inlineImages: [],
        at: '2026-11-21T01:00:00.000Z',
      },
    ])
  })

  test('the quota counts recipients of a user and day, copies included', () => {
    const host = openWith([])
    script(
      host,
      "MailApp.sendEmail({to: 'a@example.com', cc: 'b@example.com', bcc: 'c@example.com', subject: 's', body: 'b'})",
    )
    expect(script(host, 'return MailApp.getRemainingDailyQuota()')).toBe(97)
    expect(script(host, 'return MailApp.getRemainingDailyQuota()', 'ann@example.com')).toBe(100)
    host.clock.advance({ hours: 25 })
    expect(script(host, 'return MailApp.getRemainingDailyQuota()')).toBe(100)
  })

  test('a workspace account has 1,500', () => {
    expect(script(openWith([], { account: 'workspace' }), 'return MailApp.getRemainingDailyQuota()')).toBe(
      1500,
    )
  })

  test('over the quota sending fails, in the language of the account', () => {
    const send = "for (let i = 0; i < 101; i++) MailApp.sendEmail('a@example.com', 's', 'b')"
    const host = openWith([], { userLocale: 'zh-CN' })
    expect(scriptRun(host, send).error?.message).toBe('一天内调用服务次数太多：email。')
    expect(host.mails).toHaveLength(100)
    expect(scriptRun(openWith([], { userLocale: 'en' }), send).error?.message).toBe(
      'Service invoked too many times for one day: email.',
    )
  })

  test.each([
    ["MailApp.sendEmail('', 's', 'b')", 'no recipient'],
    ["MailApp.sendEmail('nobody', 's', 'b')", 'Invalid email'],
    ["MailApp.sendEmail('a@example.com', 'x'.repeat(251), 'b')", 'subject'],
    ["MailApp.sendEmail('a@example.com', 's', 'x'.repeat(205000))", 'Body Size'],
    [
      "MailApp.sendEmail(Array.from({length: 51}, (_, i) => 'a' + i + '@example.com').join(','), 's', 'b')",
      'Recipients Per Message',
    ],
  ])('%s is refused', (text, words) => {
    const host = openWith([])
    expect(scriptRun(host, text).error?.message).toContain(words)
    expect(host.mails).toEqual([])
  })

  test('a mail can be had as .eml', async () => {
    const host = openWith([])
    script(host, "MailApp.sendEmail('a@example.com', '付款提醒', '您好')")
    const [mail] = host.mails
    const eml = mail ? await host.eml(mail) : ''
    expect(eml).toContain('To: a@example.com')
    expect(eml).toMatch(/^Subject: =\?UTF-8\?/m)
  })

  describe('pictures in the HTML', () => {
    const send =
      "MailApp.sendEmail({to: 'a@example.com', subject: 's', body: 'b', htmlBody: '<img src=\"cid:logo\">', inlineImages: {logo: Utilities.newBlob([1, 2, -1], 'image/png', 'logo.png')}})"

    test('go along by their key', () => {
      const host = openWith([])
      script(host, send)
      expect(host.mails[0]?.inlineImages).toMatchObject([
        { key: 'logo', name: 'logo.png', type: 'image/png' },
      ])
    })

    test('are shown in the outbox, and are parts of the .eml', async () => {
      const host = openWith([])
      script(host, send)
      const [mail] = host.mails
      if (!mail) throw new Error('no mail')
      expect(htmlWithImages(mail)).toBe('<img src="data:image/png;base64,AQL/">')
      expect(await host.eml(mail)).toContain('Content-ID: <logo>')
    })
  })

  test('noReply sends from a generic address of the domain, for Workspace accounts only', () => {
    const send = "MailApp.sendEmail({to: 'a@example.com', subject: 's', body: 'b', noReply: true})"
    const host = openWith([], { account: 'workspace' })
    script(host, send)
    expect(host.mails[0]?.from).toBe('noreply@example.com')
    expect(scriptRun(openWith([]), send).error?.message).toContain('Workspace')
  })

  test('takes an address with a name, and a reply address as second of four texts', () => {
    const host = openWith([])
    script(host, "MailApp.sendEmail('甲公司 <a@example.com>', 'r@example.com', '主题', '正文')")
    expect(host.mails).toMatchObject([
      { to: ['甲公司 <a@example.com>'], replyTo: 'r@example.com', subject: '主题' },
    ])
  })
})
