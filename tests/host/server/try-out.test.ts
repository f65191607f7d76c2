// The try-out between starts: kept, opened, reset and brought back.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { call, newFolder, type Visit, visit } from './visit'

const FIRST_CELL = `return SpreadsheetApp.getActiveSheet().getRange('A1').getValue()`
const write = (text: string) => `SpreadsheetApp.getActiveSheet().getRange('A1').setValue('${text}')`
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64')

const openOwn = ({ say }: Visit, name: string, content: string | Uint8Array) =>
  say({ kind: 'open', what: { name, base64: base64(content) } })

describe('a try-out', () => {
  it('begins with the sample story', () => {
    const welcome = visit(newFolder()).reload()
    expect(welcome.opened).toBe('story')
    expect(welcome.samples.map(({ name }) => name)).toContain('story')
  })

  it('goes on where it was left at the next start', () => {
    const folder = newFolder()
    const before = visit(folder)
    call(before, write('改过'))
    before.say({ kind: 'advance', to: 'tomorrowMorning' })
    before.tryOut.keepNow()
    const after = visit(folder)
    expect(call(after, FIRST_CELL)).toBe('改过')
    expect(after.last('desk').desk.now).toContain('2026-11-22T09:00')
  })

  it('says when it is kept, and that it is not yet after a change', () => {
    const { tryOut, last, ...tab } = visit(newFolder())
    tryOut.keepNow()
    expect(last('desk').desk.savedAt).toMatch(/^\d\d:\d\d$/)
    call({ tryOut, last, ...tab }, write('改过'))
    expect(last('desk').desk.savedAt).toBeNull()
  })

  it('begins anew when asked to, and can still go back', () => {
    const folder = newFolder()
    const before = visit(folder)
    call(before, write('改过'))
    before.tryOut.keepNow()
    const anew = visit(folder, null, { fresh: true })
    expect(call(anew, FIRST_CELL)).not.toBe('改过')
    anew.say({ kind: 'restore' })
    anew.reload()
    expect(call(anew, FIRST_CELL)).toBe('改过')
  })

  it('is reset from the page, and has the way back once', () => {
    const tab = visit(newFolder())
    const original = call(tab, FIRST_CELL)
    call(tab, write('改过'))
    tab.say({ kind: 'reset' })
    expect(tab.heard('reopened')).toHaveLength(1)
    tab.reload()
    expect(call(tab, FIRST_CELL)).toBe(original)
    expect(tab.last('desk').desk.canRestore).toBe(true)
    tab.say({ kind: 'restore' })
    tab.reload()
    expect(call(tab, FIRST_CELL)).toBe('改过')
    expect(tab.last('desk').desk.canRestore).toBe(false)
  })

  it.each([
    ['is damaged', '{"format":1,'],
    ['is of another format', JSON.stringify({ format: 0 })],
  ])('puts what was kept aside with a sentence when it %s', (_why, content) => {
    const folder = newFolder()
    writeFileSync(join(folder, 'story.json'), content)
    const tab = visit(folder)
    expect(tab.last('refused').reason).toContain('上次保存的内容读不出来')
    expect(tab.last('refused').reason).toContain('story.unreadable.json')
    expect(readFileSync(join(folder, 'story.unreadable.json'), 'utf8')).toBe(content)
  })

  it('leaves no half-written file behind', () => {
    const folder = newFolder()
    visit(folder).tryOut.keepNow()
    expect(readdirSync(folder).sort()).toEqual(['last.json', 'story.json'])
  })
})

describe("one's own file", () => {
  it('opens in the place of the sample, and again at the next start', () => {
    const folder = newFolder()
    const tab = visit(folder)
    openOwn(tab, '台账.csv', '客户,金额\n甲公司,1200\n')
    expect(tab.reload()).toMatchObject({ documentName: '台账', opened: '' })
    expect(call(tab, FIRST_CELL)).toBe('客户')
    expect(visit(folder).reload().documentName).toBe('台账')
  })

  it('may be encoded as Excel in China saves it', () => {
    const tab = visit(newFolder())
    // 客户 in GB 18030.
    openOwn(tab, 'gbk.csv', new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x0a]))
    tab.reload()
    expect(call(tab, FIRST_CELL)).toBe('客户')
  })

  it('may be an .xlsx, such as the one that is saved from here', async () => {
    const tab = visit(newFolder())
    call(tab, write('改过'))
    const saved = await tab.tryOut.page('/document.xlsx')
    expect(saved?.download).toMatch(/\.xlsx$/)
    openOwn(tab, '存过的.xlsx', saved?.body ?? '')
    expect(tab.reload()).toMatchObject({ documentName: '存过的', opened: '' })
    expect(call(tab, FIRST_CELL)).toBe('改过')
  })

  it('is refused in plain words when it is no .xlsx inside', () => {
    const tab = visit(newFolder())
    openOwn(tab, '坏.xlsx', '这不是表格')
    expect(tab.last('refused').reason).toMatch(/[\u4e00-\u9fff]/)
    expect(tab.heard('reopened')).toHaveLength(0)
  })

  it('is read anew when it is opened anew, and the earlier state can be had back', () => {
    const tab = visit(newFolder())
    openOwn(tab, 'a.csv', '一\n')
    tab.reload()
    call(tab, write('改过'))
    openOwn(tab, 'a.csv', '二\n')
    tab.reload()
    expect(call(tab, FIRST_CELL)).toBe('二')
    expect(tab.last('desk').desk.canRestore).toBe(true)
  })

  it.each([
    ['台账.pdf', '只能打开 .csv 和 .xlsx 文件。'],
    ['旧.xls', '另存为 .xlsx'],
    ['空.csv', '这个文件是空的'],
  ])('that cannot be opened, %s, is refused in plain words', (name, words) => {
    const tab = visit(newFolder())
    openOwn(tab, name, '')
    expect(tab.last('refused').reason).toContain(words)
    expect(tab.heard('reopened')).toHaveLength(0)
  })

  it('stays out of every other folder, whatever its name', () => {
    const folder = newFolder()
    openOwn(visit(folder), '../../../outside.csv', '一\n')
    expect(readdirSync(join(folder, 'opened'))).toEqual(['outside.csv'])
  })
})

describe('the clock of the page', () => {
  it('goes to a chosen time', () => {
    const tab = visit(newFolder())
    tab.say({ kind: 'advanceTo', wallTime: '2026-12-01T08:30' })
    expect(tab.last('moved').moved.to).toBe('2026-12-01T08:30:00')
  })

  it.each([
    ['2026-11-20T09:00', '时钟只能往后拨，现在是 2026-11-21 09:00。'],
    ['2027-11-21T09:00', '一次最多往后拨 92 天。'],
    ['2026-13-01T09:00', '这不是一个日期和时间。'],
    ['明天', '这不是一个日期和时间。'],
  ])('does not go to %s', (wallTime, reason) => {
    const tab = visit(newFolder())
    tab.say({ kind: 'advanceTo', wallTime })
    expect(tab.last('refused').reason).toBe(reason)
    expect(tab.last('desk').desk.now).toContain('2026-11-21T09:00')
  })
})

describe('an attachment', () => {
  it('is a file to save under its own name', async () => {
    const tab = visit(newFolder())
    call(
      tab,
      `MailApp.sendEmail({ to: 'a@example.com', subject: 's', body: 'b',
         attachments: [Utilities.newBlob('x,y', 'text/csv', '明细.csv')] })`,
    )
    const page = await tab.tryOut.page('/mail/1/1')
    expect(page).toMatchObject({ type: 'application/octet-stream', download: '明细.csv' })
    expect(Buffer.from(page?.body ?? '').toString()).toBe('x,y')
    expect(await tab.tryOut.page('/mail/1/2')).toBeNull()
  })
})
