// The document as one stream of changes for all tabs.

import { LocalTransportService } from '@odoo/o-spreadsheet'
import { describe, expect, it } from 'vitest'
import { shareDocument } from '../../../host/server/desk/shared-document'
import type { DocumentMessage } from '../../../host/server/protocol'

const change = (serverRevisionId: string, nextRevisionId: string): DocumentMessage => ({
  type: 'REMOTE_REVISION',
  serverRevisionId,
  nextRevisionId,
  commands: [],
})

function share() {
  const heard: DocumentMessage[] = []
  const shared = shareDocument({ revisionId: 'start' }, new LocalTransportService(), message =>
    heard.push(message),
  )
  return { shared, heard }
}

describe('a shared document', () => {
  it('tells everybody of a change, the one who made it included', () => {
    const { shared, heard } = share()
    shared.accept(change('start', 'a'))
    expect(heard).toEqual([change('start', 'a')])
  })

  it('drops a change made on an older revision: its tab sends it again', () => {
    const { shared, heard } = share()
    shared.accept(change('start', 'a'))
    shared.accept(change('start', 'b'))
    shared.accept(change('a', 'b'))
    expect(heard.map(message => message.nextRevisionId)).toEqual(['a', 'b'])
  })

  it("keeps the server's own cursor to itself", () => {
    const { shared, heard } = share()
    shared.accept({ type: 'CLIENT_MOVED', client: { id: 'host' } })
    shared.accept({ type: 'CLIENT_MOVED', client: { id: 'tab' } })
    expect(heard).toEqual([{ type: 'CLIENT_MOVED', client: { id: 'tab' } }])
  })

  it('keeps the changes in order for a tab opened later, but not where people are', () => {
    const { shared, heard } = share()
    shared.accept(change('start', 'a'))
    shared.accept({ type: 'CLIENT_MOVED' })
    shared.accept(change('a', 'b'))
    expect(heard).toHaveLength(3)
    expect(shared.changes.map(message => message.nextRevisionId)).toEqual(['a', 'b'])
  })
})
