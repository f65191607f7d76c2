// Chat-group robots of 企业微信, 钉钉 and 飞书: whose an address is, what each takes, and what its answer says.
// Sources: developer.work.weixin.qq.com/document/path/91770 · open.dingtalk.com/document/orgapp/custom-robot-access ·
// open.feishu.cn/document/client-docs/bot-v3/add-custom-bot.

import { byteLength } from '../byte-length'
import type { CalendarDate } from '../calendar-date'

export type RobotKind = 'wecom' | 'dingtalk' | 'feishu'

const ADDRESSES: readonly { kind: RobotKind; form: RegExp }[] = [
  { kind: 'wecom', form: /^https:\/\/qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=[\w-]{8,100}$/ },
  { kind: 'dingtalk', form: /^https:\/\/oapi\.dingtalk\.com\/robot\/send\?access_token=[\w-]{8,200}$/ },
  { kind: 'feishu', form: /^https:\/\/open\.feishu\.cn\/open-apis\/bot\/v2\/hook\/[\w-]{8,100}$/ },
]

/** Null for an address of any other host, way or form. */
export const robotOf = (url: string): RobotKind | null =>
  ADDRESSES.find(({ form }) => form.test(url))?.kind ?? null

/** `lines` in plain text, an empty one parts paragraphs; `link` to the document. */
export type RobotMessage = { title: string; lines: readonly string[]; link: { text: string; url: string } }

/** Made over the moment: by 钉钉 in milliseconds, by 飞书 in seconds. */
export type RobotSign = { timestamp: string; sign: string }

/** 企业微信 has no signature. */
export const isSigned = (kind: RobotKind, secret: string): boolean => secret !== '' && kind !== 'wecom'

/** What is signed and with which key, as each has it: 飞书 signs nothing with the text as its key. */
export const toSign = (
  kind: RobotKind,
  { secret, instant }: { secret: string; instant: number },
): { timestamp: string; text: string; key: string } | null => {
  if (!isSigned(kind, secret)) return null
  const timestamp = String(kind === 'dingtalk' ? instant : Math.floor(instant / 1000))
  const text = `${timestamp}\n${secret}`
  return kind === 'dingtalk' ? { timestamp, text, key: secret } : { timestamp, text: '', key: text }
}

/** 企业微信 takes 4,096 bytes, the others more. */
const MOST_BYTES = 4000

/** What a customer is called must not become a heading, a link, a colour or an address of somebody: such signs are written full-width. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  '[': '［',
  ']': '］',
  '*': '＊',
  _: '＿',
  '`': '｀',
  '#': '＃',
  '~': '～',
  '@': '＠',
  '\\': '＼',
  '|': '｜',
  '!': '！',
}
const plain = (text: string): string => text.replace(/[<>[\]*_`#~@\\|!]/g, sign => FULL_WIDTH[sign] ?? sign)

/** The first lines that fit, and how the rest is called. */
const fitting = ({ lines, link, title }: RobotMessage, left: string): string[] => {
  let room = MOST_BYTES - byteLength(`${title}${link.text}${link.url}${left}`) - 40
  const kept: string[] = []
  for (const line of lines) {
    room -= byteLength(line) + 2
    if (room < 0) return [...kept, left]
    kept.push(line)
  }
  return kept
}

/** The address and the body of one message; `left`: the words for lines that no longer fit. */
export const robotRequest = (
  robot: { kind: RobotKind; url: string },
  message: RobotMessage,
  { sign, left }: { sign: RobotSign | null; left: string },
): { url: string; body: string } => {
  const { kind, url } = robot
  const { title, link } = message
  const lines = fitting({ ...message, lines: message.lines.map(plain) }, left)
  if (kind === 'feishu') {
    const rows = lines.filter(line => line !== '').map(text => [{ tag: 'text', text }])
    const content = [...rows, [{ tag: 'a', text: link.text, href: link.url }]]
    const body = { ...sign, msg_type: 'post', content: { post: { zh_cn: { title, content } } } }
    return { url, body: JSON.stringify(body) }
  }
  const text = [`**${plain(title)}**`, '', ...lines, '', `[${link.text}](${link.url})`]
    // 钉钉 runs single line ends together.
    .join(kind === 'dingtalk' ? '  \n' : '\n')
  const markdown = kind === 'dingtalk' ? { title, text } : { content: text }
  const signed = sign === null ? '' : `&timestamp=${sign.timestamp}&sign=${encodeURIComponent(sign.sign)}`
  return { url: `${url}${signed}`, body: JSON.stringify({ msgtype: 'markdown', markdown }) }
}

/** Why a robot did not take a message: its address is not known there, its safety settings refuse it, too many in a minute, anything else it says, or no answer. */
export type RobotTrouble = {
  why: 'address' | 'safety' | 'rate' | 'refused' | 'unreachable'
  code: string
}

const CODES: Readonly<Record<RobotKind, Readonly<Record<string, RobotTrouble['why']>>>> = {
  wecom: { '93000': 'address', '45009': 'rate' },
  dingtalk: {
    '300005': 'address',
    '400013': 'address',
    '310000': 'safety',
    '130101': 'rate',
    '410100': 'rate',
  },
  feishu: { '19001': 'address', '19021': 'safety', '19022': 'safety', '19024': 'safety', '11232': 'rate' },
}

/** A refusal is told once, in the next 早报 after the one that was refused. `at`: of the last message. */
export const untoldTrouble = (
  { at, trouble }: { at: string; trouble: RobotTrouble | null },
  { last, today }: { last: CalendarDate | null; today: CalendarDate },
): RobotTrouble | null => {
  const on = at.slice(0, 10)
  return last !== null && on >= last && on < today ? trouble : null
}

/** Null: it was taken. By the number alone, whatever the words say. */
export const robotTrouble = (
  kind: RobotKind,
  { status, text }: { status: number; text: string },
): RobotTrouble | null => {
  const said = codeIn(text)
  if (said === '0' && status === 200) return null
  const why = said === null ? undefined : CODES[kind][said]
  return { why: why ?? 'refused', code: said ?? String(status) }
}

const codeIn = (text: string): string | null => {
  try {
    const said: unknown = JSON.parse(text)
    if (typeof said !== 'object' || said === null) return null
    const { errcode, code } = said as { errcode?: unknown; code?: unknown }
    const number = errcode ?? code
    return typeof number === 'number' ? String(number) : null
  } catch {
    return null
  }
}
