// Addresses on the web: ISURL and ENCODEURL.
import { define } from './frame/define'
import { held } from './frame/loose'
import { text } from './frame/parameters'
import type { FunctionFamily } from './types'

/** Protocols that ISURL takes (support.google.com/docs/answer/3256501), or none; then a host with a dotted domain or four numbers. */
const URL_FORM =
  /^(?:mailto:[^\s@]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}|(?:(?:https?|ftp|gopher|telnet|news|aim):\/\/)?(?:[^\s/?#@]+@)?(?:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?(?:[/?#]\S*)?)$/i

/** Everything but letters, digits and - _ . ~ as %XX of its UTF-8 bytes (RFC 3986). */
function encoded(of: string): string {
  return encodeURIComponent(of).replace(
    /[!'()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

export const WEB_FUNCTIONS: FunctionFamily = {
  ISURL: define('Whether a value is an address on the web.', [held('value')], cell =>
    URL_FORM.test(typeof cell?.value === 'string' ? cell.value : ''),
  ),
  ENCODEURL: define('A text for use in an address.', [text('text')], encoded),
}
