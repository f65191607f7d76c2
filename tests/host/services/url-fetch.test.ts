// UrlFetchApp against a real server on this machine.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RobotServer, robotServer } from '../../server/briefing/robot-server'
import { openWith, script, scriptRun } from '../open'

let server: RobotServer
beforeAll(async () => {
  server = await robotServer()
})
afterAll(() => server.close())

const asking = (options: string, url = 'https://open.feishu.cn/open-apis/bot/x?y=1') =>
  `return UrlFetchApp.fetch('${url}', ${options})`
const opened = () => openWith([], { web: { 'open.feishu.cn': server.address } })

describe('UrlFetchApp', () => {
  test('posts what the script gives to the host that stands for it, and tells status and text', async () => {
    server.answer({ status: 201, text: '收到' })
    const text = asking("{ method: 'post', contentType: 'application/json', payload: '{\"a\":\"甲\"}' }")
    const said = script(
      opened(),
      `${text.replace('return', 'const answer =')}
      return [answer.getResponseCode(), answer.getContentText('UTF-8')]`,
    )
    expect(said).toEqual([201, '收到'])
    expect((await server.taken(1))[0]).toEqual({
      method: 'POST',
      url: '/open-apis/bot/x?y=1',
      type: 'application/json',
      body: '{"a":"甲"}',
    })
  })

  test('throws at a status of 400 and more unless that is muted', () => {
    server.answer({ status: 404, text: 'no' })
    expect(scriptRun(opened(), asking('{}')).error?.message).toMatch(/returned code 404/)
    server.answer({ status: 404, text: 'no' })
    const muted = `${asking('{ muteHttpExceptions: true }')}.getResponseCode()`
    expect(script(opened(), muted)).toBe(404)
  })

  test('lets nothing through that the manifest does not list, and finds no host that does not stand here', () => {
    const other = scriptRun(opened(), asking('{}', 'https://example.com/'))
    expect(other.error?.message).toMatch(/urlFetchWhitelist/)
    expect(scriptRun(openWith([]), asking('{}')).error?.message).toMatch(/DNS error/)
  })

  test('offers no option that it does not know', () => {
    expect(scriptRun(opened(), asking('{ validateHttpsCertificates: false }')).error?.message).toMatch(
      /not offered/,
    )
  })
})
