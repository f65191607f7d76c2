// Two tabs and a script at once: whatever happens when, everybody ends with the same document.

import type { Model } from '@odoo/o-spreadsheet'
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import { quietly } from '../../../host/document/document'
import { shareDocument } from '../../../host/server/desk/shared-document'
import type { DocumentMessage } from '../../../host/server/protocol'
import { decode, encode, type ToPage } from '../../../host/server/protocol'
import { PROBE, script } from '../open'
import { oneChange, randomFrom, tabModel } from './in-step'

const CHANGES = 300
const PATIENCE_MS = 120_000

const ROWS = [
  ['客户', '应收日期', '金额', '已收', '未收', '备注'],
  ...Array.from({ length: 9 }, (_, at) => [
    `客户${at}`,
    `2026-0${1 + (at % 9)}-15`,
    100 * (at + 1),
    10 * at,
    `=C${at + 2}-D${at + 2}`,
    '',
  ]),
]

/** What a script does meanwhile: writes, notes, metadata, a protection, a rule, rows. */
const SCRIPTS = [
  `sheet.getRange(2 + n % 6, 1 + n % 5, 2, 2).setValues([['脚本', n], ['=C3*2', '2026-05-0' + (1 + n % 9)]])`,
  `sheet.getRange(1 + n % 9, 1 + n % 5).setNote('第' + n + '次')`,
  `sheet.getRange('C:C').addDeveloperMetadata('k' + n, 'v')`,
  `sheet.getRange(2, 1 + n % 4, 4, 2).protect().setDescription('p' + n).setWarningOnly(true)`,
  `sheet.getRange(3, 1 + n % 4, 3).setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(n).build())`,
  `sheet.insertRowsAfter(2 + n % 5, 1)`,
  `sheet.getRange(2, 1, 5, 2).setBackground(n % 2 ? '#fce8e6' : '#fef7e0').setNumberFormat('0.00')`,
]

function everybody(seed: number) {
  const random = randomFrom(seed)
  const host = openHost({
    bundle: PROBE,
    seed,
    document: { sheets: [{ name: '表', rows: ROWS, size: { rows: 40, columns: 12 } }] },
  })
  const lines: { inbox: string[]; outbox: string[] }[] = []
  const shared = shareDocument(
    quietly(() => host.model.exportData()),
    host.transport,
    message => {
      for (const { inbox } of lines) inbox.push(encode({ kind: 'change', message }))
    },
  )
  const tabs = ['一', '二'].map(id => {
    const line = { inbox: [] as string[], outbox: [] as string[] }
    lines.push(line)
    const send = (message: DocumentMessage) => line.outbox.push(encode({ kind: 'change', message }))
    return {
      ...line,
      ...tabModel({ data: shared.data, changes: [], person: id }, { id, send: m => void send(m) }),
    }
  })
  const toServer = (outbox: string[]) => {
    const text = outbox.shift()
    if (text !== undefined)
      quietly(() => shared.accept(decode<{ kind: 'change'; message: DocumentMessage }>(text).message))
  }
  const toTab = (tab: (typeof tabs)[number]) => {
    const text = tab.inbox.shift()
    if (text !== undefined) tab.hear((decode(text) as Extract<ToPage, { kind: 'change' }>).message)
  }
  return { random, host, tabs, toServer, toTab }
}

/** The document as everybody should have it. The revision is the server's count, the same for all in the end. */
const documentOf = (model: Model) => quietly(() => model.exportData())

function play(seed: number) {
  const { random, host, tabs, toServer, toTab } = everybody(seed)
  const did: Record<string, number> = {}
  for (let changes = 0; changes < CHANGES; ) {
    const tab = tabs[random() < 0.5 ? 0 : 1]
    const chance = random()
    if (tab === undefined) break
    if (chance < 0.3) {
      const name = quietly(() => oneChange({ model: tab.model, random }))
      did[name] = (did[name] ?? 0) + 1
      if (!name.endsWith('?')) changes += 1
    } else if (chance < 0.55) toServer(tab.outbox)
    else if (chance < 0.98) for (let some = 4 * random(); some > 0; some--) toTab(tab)
    else {
      const n = Math.floor(random() * 100)
      const act = SCRIPTS[Math.floor(random() * SCRIPTS.length)] ?? ''
      script(host, `const n = ${n}; const sheet = SpreadsheetApp.getActiveSheet(); ${act}`)
      did.script = (did.script ?? 0) + 1
    }
  }
  while (tabs.some(({ inbox, outbox }) => inbox.length + outbox.length > 0)) {
    for (const tab of tabs) {
      toServer(tab.outbox)
      toTab(tab)
    }
  }
  return { did, server: documentOf(host.model), tabs: tabs.map(({ model }) => documentOf(model)) }
}

describe('two tabs and a script', () => {
  it.each([1, 2])(
    `have the same document after ${CHANGES} changes, seed %i`,
    seed => {
      const { did, server, tabs } = play(seed)
      console.log(`seed ${seed}: ${JSON.stringify(did)}`)
      for (const tab of tabs) expect(tab).toEqual(server)
    },
    PATIENCE_MS,
  )
})
