// What Google's parser, HtmlService and the browsers of the users would trip over.

import { type AnyNode, parse } from 'acorn'
import { describe, expect, it } from 'vitest'
import { namesCalledByPage } from '../../build/called-names.mjs'
import { builtFile, pageScript } from './built'

/** Every node of the program, however deep. */
function nodesOf(code: string): AnyNode[] {
  const nodes: AnyNode[] = []
  const waiting: unknown[] = [parse(code, { ecmaVersion: 2019 })]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    if ('type' in value && typeof value.type === 'string') nodes.push(value as AnyNode)
    waiting.push(...Object.values(value))
  }
  return nodes
}

describe('Code.js', () => {
  it('is ES2019: no private fields, no static fields, no optional chaining', () => {
    expect(() => parse(builtFile('Code.js'), { ecmaVersion: 2019 })).not.toThrow()
  })

  it('has no async functions, since Apps Script swallows their failures', () => {
    expect(nodesOf(builtFile('Code.js')).filter(node => 'async' in node && node.async)).toHaveLength(0)
  })

  it('names no service that would ask for more of the user’s account', () => {
    const names = nodesOf(builtFile('Code.js')).map(node => (node.type === 'Identifier' ? node.name : ''))
    const wide = ['GmailApp', 'DriveApp', 'CalendarApp', 'ContactsApp', 'Gmail', 'Drive', 'Sheets', 'People']
    expect(wide.filter(service => names.includes(service))).toEqual([])
  })

  it('can reach the robots of three vendors and no other address', () => {
    expect(JSON.parse(builtFile('appsscript.json')).urlFetchWhitelist).toEqual([
      'https://qyapi.weixin.qq.com/cgi-bin/webhook/',
      'https://oapi.dingtalk.com/robot/',
      'https://open.feishu.cn/open-apis/bot/v2/hook/',
    ])
  })
})

describe('Sidebar.html', () => {
  it('has code in ES2019 without template literals, in which HtmlService takes // for a comment', () => {
    const nodes = nodesOf(pageScript())
    expect(nodes.length).toBeGreaterThan(1000)
    expect(nodes.filter(({ type }) => type === 'TemplateLiteral')).toHaveLength(0)
  })

  it('has no scriptlet, and no text that would end its script or style early', () => {
    const html = builtFile('Sidebar.html')
    expect(html).not.toContain('<?')
    for (const tag of ['<script', '</script', '<style', '</style'])
      expect(html.toLowerCase().split(tag)).toHaveLength(2)
    expect(pageScript()).not.toContain('<!--')
  })

  it('brings everything with it', () => {
    expect(builtFile('Sidebar.html')).not.toMatch(/<(link|img|script|iframe)[^>]*\s(src|href)=/i)
    expect(builtFile('Sidebar.html')).not.toMatch(/@import|url\(\s*['"]?https?:/)
  })

  it('has one mark where the server says at which place to open', () => {
    expect(builtFile('Sidebar.html').split('data-place="home"')).toHaveLength(2)
  })

  it('calls one function of the server: rpc', () => {
    const { calls, unreadable } = namesCalledByPage(pageScript())
    expect([...new Set(calls.map(({ name }) => name))]).toEqual(['rpc'])
    expect(unreadable).toEqual([])
  })
})

describe('appsscript.json', () => {
  it('asks for the five narrow permissions the README explains', () => {
    const manifest = JSON.parse(builtFile('appsscript.json'))
    expect(manifest.runtimeVersion).toBe('V8')
    expect(
      manifest.oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', '')),
    ).toEqual([
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'script.external_request',
      'userinfo.email',
    ])
  })
})
