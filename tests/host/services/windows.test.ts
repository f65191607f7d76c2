// What scripts show to a person: questions, dialogs, menus and the sidebar.
import { describe, expect, test } from 'vitest'
import { openWith, script, scriptRun } from '../open'

const UI = 'const ui = SpreadsheetApp.getUi()'

describe('ui.prompt', () => {
  const ask = `${UI}; const answer = ui.prompt('负责人', '谁来跟进？', ui.ButtonSet.OK_CANCEL)
    return [String(answer.getSelectedButton()), answer.getResponseText()]`

  test('gives the button and the text', () => {
    const host = openWith([])
    host.as(host.owner).answer({ button: 'OK', text: '王芳' })
    const run = scriptRun(host, ask)
    expect(run.value).toEqual(['OK', '王芳'])
    expect(run.alerts).toEqual([{ title: '负责人', prompt: '谁来跟进？', answer: 'OK' }])
  })

  test('is closed, with an empty text, when nobody answers', () => {
    expect(script(openWith([]), ask)).toEqual(['CLOSE', ''])
  })

  test('loses the locks of the run, as alert does', () => {
    const text = `${UI}; const lock = LockService.getUserLock(); lock.tryLock(1); ui.prompt('x'); return lock.hasLock()`
    expect(script(openWith([]), text)).toBe(false)
  })
})

describe('ui.alert', () => {
  test('takes a text, a text and buttons, or a title, a text and buttons', () => {
    const text = `${UI}; ui.alert('一'); ui.alert('二', ui.ButtonSet.YES_NO); ui.alert('三', '四', ui.ButtonSet.OK_CANCEL)`
    const run = scriptRun(openWith([]), text)
    expect(run.alerts.map(({ title, prompt }) => [title, prompt])).toEqual([
      ['', '一'],
      ['', '二'],
      ['三', '四'],
    ])
  })

  test('shows the person the buttons that were asked for', () => {
    const asked: unknown[] = []
    const host = openWith([], {
      answerAlert: alert => {
        asked.push(alert.buttons)
        return 'NO'
      },
    })
    expect(script(host, `${UI}; return String(ui.alert('x', ui.ButtonSet.YES_NO_CANCEL))`)).toBe('NO')
    expect(asked).toEqual([['YES', 'NO', 'CANCEL']])
  })

  test('without a text is refused', () => {
    expect(scriptRun(openWith([]), `${UI}; ui.alert()`).error?.message).toContain("don't match")
  })
})

describe('dialogs', () => {
  test.each(['showModalDialog', 'showModelessDialog'])('%s shows its page and goes on at once', member => {
    const text = `${UI}; ui.${member}(HtmlService.createHtmlOutput('<p>明细</p>').setWidth(400), '对账'); return 'on'`
    const run = scriptRun(openWith([]), text)
    expect([run.value, run.dialog]).toEqual(['on', { title: '对账', html: '<p>明细</p>' }])
  })

  test('the sidebar has its title from the page', () => {
    const text = `${UI}; ui.showSidebar(HtmlService.createHtmlOutput('<p>x</p>').setTitle('账期管家'))`
    expect(scriptRun(openWith([]), text).sidebar).toEqual({ title: '账期管家', html: '<p>x</p>' })
  })

  test('something that is no page is refused', () => {
    expect(scriptRun(openWith([]), `${UI}; ui.showSidebar({})`).error?.message).toContain(
      'HtmlOutput expected',
    )
  })
})

test('a menu has items, separators and submenus', () => {
  const host = openWith([])
  script(
    host,
    `${UI}; ui.createMenu('账期').addItem('打开', 'openSidebar').addSeparator()
       .addSubMenu(ui.createMenu('更多').addItem('今天', 'today')).addToUi()`,
  )
  const owner = host.as(host.owner)
  expect(owner.menu()).toEqual([
    { label: '打开', functionName: 'openSidebar' },
    { label: '更多 ▸ 今天', functionName: 'today' },
  ])
  expect(owner.click('更多 ▸ 今天').functionName).toBe('today')
})
