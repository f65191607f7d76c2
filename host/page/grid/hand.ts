// What the person did, told along with the changes it made: many cells change alike when they are typed, pasted or sorted.
import type { Model } from '@odoo/o-spreadsheet'
import type { DocumentMessage } from '../../server/protocol'

type Revisions = {
  session: { revisions: { get(id: string): { rootCommand?: { type: string } | string } } }
}

/** The tab's own change with the name of its hand; any other message as it is, also while the Model is still being made. */
export function noteHand(message: DocumentMessage, modelOf: () => Model): DocumentMessage {
  if (message.type !== 'REMOTE_REVISION' || message.nextRevisionId === undefined) return message
  const { rootCommand } = (modelOf() as unknown as Revisions).session.revisions.get(message.nextRevisionId)
  const hand = typeof rootCommand === 'object' ? rootCommand.type : rootCommand
  return hand === undefined ? message : { ...message, hand }
}
