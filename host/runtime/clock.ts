// The virtual clock of a world; documents are told when a new day begins in their zone.
import { setDocumentNow } from '../document/document'
import type { World } from './world'
import { instantToSerial } from './zones'

/** Sets the clock to an instant in ms. */
export function setNow(world: World, instant: number): void {
  world.now = instant
  for (const { document } of world.files) {
    const serial = instantToSerial(instant, document.zone)
    if (Math.floor(serial) !== document.today) setDocumentNow(document, serial)
  }
}
