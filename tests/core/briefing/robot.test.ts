import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { robotOf, robotRequest, robotTrouble, toSign, untoldTrouble } from '../../../src/core/briefing/robot'
import type { CalendarDate } from '../../../src/core/calendar-date'
import { BRIEFING_WORDS } from '../../../src/text/letters/briefing'

const URLS = {
  wecom: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa',
  dingtalk: 'https://oapi.dingtalk.com/robot/send?access_token=abcdef0123456789',
  feishu: 'https://open.feishu.cn/open-apis/bot/v2/hook/0f3a2b1c-1111',
} as const
const MESSAGE = {
  title: '早报',
  lines: ['甲*公司*[点我](http://evil.example)', '', '乙'],
  link: { text: '打开', url: 'https://docs.google.com/x' },
}
const plainly = { sign: null, left: '……' }

describe('the address of a robot', () => {
  it('is one of three hosts, over https, as the vendor writes it', () => {
    for (const [kind, url] of Object.entries(URLS)) expect(robotOf(url)).toBe(kind)
  })

  it.each([
    'http://oapi.dingtalk.com/robot/send?access_token=abcdef0123456789',
    'https://oapi.dingtalk.com.evil.example/robot/send?access_token=abcdef0123456789',
    'https://user@oapi.dingtalk.com/robot/send?access_token=abcdef0123456789',
    'https://127.0.0.1/cgi-bin/webhook/send?key=693a91f6-7xxx',
    `${URLS.wecom}&x=1`,
    '',
  ])('is nothing else: %s', url => {
    expect(robotOf(url)).toBeNull()
  })
})

describe('what a robot is sent', () => {
  it('is markdown for 企业微信 and 钉钉, a post for 飞书, and a customer’s name is no markup in it', () => {
    const bodies = (['wecom', 'dingtalk', 'feishu'] as const).map(kind =>
      JSON.parse(robotRequest({ kind, url: URLS[kind] }, MESSAGE, plainly).body),
    )
    const name = '甲＊公司＊［点我］(http://evil.example)'
    expect(bodies[0]).toEqual({
      msgtype: 'markdown',
      markdown: { content: `**早报**\n\n${name}\n\n乙\n\n[打开](https://docs.google.com/x)` },
    })
    expect(bodies[1]).toMatchObject({ msgtype: 'markdown', markdown: { title: '早报' } })
    expect(bodies[2]).toEqual({
      msg_type: 'post',
      content: {
        post: {
          zh_cn: {
            title: '早报',
            content: [
              [{ tag: 'text', text: name }],
              [{ tag: 'text', text: '乙' }],
              [{ tag: 'a', text: '打开', href: 'https://docs.google.com/x' }],
            ],
          },
        },
      },
    })
  })

  it('stays below the 4,096 bytes of 企业微信, and says that there is more', () => {
    const lines = Array.from({ length: 200 }, (_, at) => `客户${at}：未付 ¥1,000.00`)
    const { body } = robotRequest({ kind: 'wecom', url: URLS.wecom }, { ...MESSAGE, lines }, plainly)
    const { content } = JSON.parse(body).markdown
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(4096)
    expect(content).toContain('客户0')
    expect(content).toMatch(/……\n\n\[打开\]/)
  })

  it('is signed by 钉钉 with the secret in milliseconds, by 飞书 with the text as key in seconds, by 企业微信 not at all', () => {
    const how = { secret: 'SECx', instant: 1_700_000_000_123 }
    expect(toSign('dingtalk', how)).toEqual({
      timestamp: '1700000000123',
      text: '1700000000123\nSECx',
      key: 'SECx',
    })
    expect(toSign('feishu', how)).toEqual({ timestamp: '1700000000', text: '', key: '1700000000\nSECx' })
    expect(toSign('wecom', how)).toBeNull()
    expect(toSign('dingtalk', { ...how, secret: '' })).toBeNull()
    const sign = createHmac('sha256', 'SECx').update('1700000000123\nSECx').digest('base64')
    const signed = { sign: { timestamp: '1700000000123', sign }, left: '' }
    const { url } = robotRequest({ kind: 'dingtalk', url: URLS.dingtalk }, MESSAGE, signed)
    expect(url).toBe(`${URLS.dingtalk}&timestamp=1700000000123&sign=${encodeURIComponent(sign)}`)
    const feishu = robotRequest({ kind: 'feishu', url: URLS.feishu }, MESSAGE, signed)
    expect(feishu.url).toBe(URLS.feishu)
    expect(JSON.parse(feishu.body)).toMatchObject({ timestamp: '1700000000123', sign })
  })
})

describe('what a robot answers', () => {
  it.each([
    ['wecom', 200, '{"errcode":0,"errmsg":"ok"}', null],
    ['feishu', 200, '{"code":0,"msg":"success"}', null],
    ['wecom', 200, '{"errcode":93000,"errmsg":"invalid webhook url"}', 'address'],
    ['dingtalk', 200, '{"errcode":310000,"errmsg":"sign not match"}', 'safety'],
    ['feishu', 200, '{"code":19021,"msg":"sign match fail"}', 'safety'],
    ['wecom', 200, '{"errcode":45009}', 'rate'],
    ['dingtalk', 200, '{"errcode":88}', 'refused'],
    ['dingtalk', 502, '<html>', 'refused'],
  ] as const)('is told by its number: %s %i %s', (kind, status, text, why) => {
    expect(robotTrouble(kind, { status, text })?.why ?? null).toBe(why)
  })
})

it.each(['zh-CN', 'en'] as const)('holds the keyword that people are told to set, in %s', language => {
  const { title, test } = BRIEFING_WORDS[language].robot
  expect(title('2026-11-23', 1)).toContain('账期管家')
  expect(test.title).toContain('账期管家')
})

describe('a refused message', () => {
  const trouble = { why: 'safety', code: '310000' } as const
  const told = (at: string, last: string | null, today: string) =>
    untoldTrouble({ at, trouble }, { last: last as CalendarDate | null, today: today as CalendarDate })

  it('is told in the next 早报 and in no later one', () => {
    expect(told('2026-11-20 09:12', '2026-11-20', '2026-11-23')).toEqual(trouble)
    expect(told('2026-11-20 09:12', '2026-11-23', '2026-11-24')).toBeNull()
  })

  it('of a try on the page today, or before the first 早报, is no news', () => {
    expect(told('2026-11-23 08:12', '2026-11-20', '2026-11-23')).toBeNull()
    expect(told('2026-11-20 09:12', null, '2026-11-23')).toBeNull()
    expect(told('', '2026-11-20', '2026-11-23')).toBeNull()
  })
})
