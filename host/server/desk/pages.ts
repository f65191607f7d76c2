// What the page fetches about the open document: the sidebar's content and the mails, each at an address of its own.
import { htmlWithImages } from '../../eml'
import type { Host, Mail } from '../../types'
import type { Page } from '../worker-messages'

/** The sidebar's content with google.script in it, there before the sidebar's own scripts, offering the given functions. */
export function sidebarPage(html: string, functionNames: readonly string[]): Page {
  const script = `<script src="/google-script.js" data-functions="${functionNames.join(' ')}"></script>`
  const head = /<head[^>]*>/i.exec(html)
  const at = head ? head.index + head[0].length : (/^\s*<!doctype[^>]*>/i.exec(html)?.[0].length ?? 0)
  return { type: 'text/html', body: html.slice(0, at) + script + html.slice(at) }
}

/** /mail/<number>.html or .eml, /mail/<number>/<attachment>; numbers count from 1 in their order. null where there is none. */
export async function mailPage(host: Host, path: string): Promise<Page | null> {
  const [, number, form, place] = /^\/mail\/(\d+)(?:\.(html|eml)|\/(\d+))$/.exec(path) ?? []
  const mail = host.mails[Number(number) - 1]
  if (mail === undefined) return null
  if (place !== undefined) return attachmentPage(mail, Number(place))
  if (form === 'html') return { type: 'text/html', body: htmlWithImages(mail) }
  return { type: 'message/rfc822', body: await host.eml(mail), download: `${number}.eml` }
}

/** As a file to save, never to be shown: it may be anything. */
function attachmentPage({ attachments }: Mail, place: number): Page | null {
  const attachment = attachments[place - 1]
  if (attachment === undefined) return null
  const { name, bytes } = attachment
  return { type: 'application/octet-stream', body: bytes, download: name }
}
