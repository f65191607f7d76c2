// The document as one stream of changes: every tab starts from the same data and replays the same changes in the same order.
import type { TransportService } from '@odoo/o-spreadsheet'
import { HOST_CLIENT } from '../../document/document'
import type { DocumentMessage } from '../protocol'

export type SharedDocument = {
  /** What a new tab starts from. */
  readonly data: unknown
  readonly changes: readonly DocumentMessage[]
  /** Whether a tab's change will be taken. One made on an older revision is not: the tab hears of the newer one and sends its own again on top. */
  isInTime(message: DocumentMessage): boolean
  /** Takes a tab's change, or drops it. */
  accept(message: DocumentMessage): void
}

/** `data` is the document now, with its `revisionId`; `hear` gets every change from here on, the tabs' own included. */
export function shareDocument(
  data: { revisionId: string },
  transport: TransportService,
  hear: (message: DocumentMessage) => void,
): SharedDocument {
  const changes: DocumentMessage[] = []
  let revision: string = data.revisionId
  transport.onNewMessage('page server', (message: DocumentMessage) => {
    // The server's own Model has a cursor too; nobody sits behind it.
    if (message.client?.id === HOST_CLIENT) return
    if (message.nextRevisionId !== undefined) {
      revision = message.nextRevisionId
      changes.push(message)
    }
    hear(message)
  })
  const isInTime = ({ serverRevisionId = revision }: DocumentMessage) => serverRevisionId === revision
  return {
    data,
    changes,
    isInTime,
    accept(message) {
      if (isInTime(message)) void transport.sendMessage(message)
    },
  }
}
