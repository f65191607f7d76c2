// Files of the page and pages of the document, for this computer only.
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import type { Page } from './worker-messages'

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.eot': 'application/vnd.ms-fontobject',
}

type Files = {
  /** Folder of the page's own files. */
  folder: string
  /** What the document has at an address. */
  documentPage(path: string): Promise<Page | null>
}

/** Whether a request names this computer and comes from our own page: no other page can reach the document. */
export function isLocal({ headers: { host = '', origin } }: IncomingMessage): boolean {
  const port = /^(?:localhost|127\.0\.0\.1)(:\d+)?$/.exec(host)?.[1]
  if (port === undefined) return false
  return origin === undefined || [`http://localhost${port}`, `http://127.0.0.1${port}`].includes(origin)
}

export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  files: Files,
): Promise<void> {
  if (!isLocal(request))
    return send(response, 403, { type: 'text/plain', body: 'This server is for this computer only.' })
  if (request.method !== 'GET') return send(response, 405, { type: 'text/plain', body: 'GET only' })
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const page = (await ownFile(files.folder, pathname)) ?? (await files.documentPage(pathname))
  if (page === null)
    return send(response, 404, { type: 'text/plain', body: 'There is nothing at this address.' })
  send(response, 200, page)
}

async function ownFile(folder: string, pathname: string): Promise<Page | null> {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1)
  const type = TYPES[extname(name)]
  if (type === undefined || !/^[\w.-]+$/.test(name)) return null
  return readFile(join(folder, name)).then(
    body => ({ type, body }),
    () => null,
  )
}

function send(
  response: ServerResponse,
  status: number,
  { type, body, download }: { type: string; body: string | Uint8Array; download?: string },
): void {
  response.writeHead(status, {
    'Content-Type': /^(text|image\/svg)/.test(type) ? `${type}; charset=utf-8` : type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(download === undefined ? {} : { 'Content-Disposition': attachment(download) }),
  })
  response.end(body)
}

/** Names beyond ASCII as RFC 6266 has them. */
function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
