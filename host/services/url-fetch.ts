// UrlFetchApp: requests to hosts that stand on this machine; nothing ever leaves it.
// Source: developers.google.com/apps-script/reference/url-fetch/url-fetch-app.
import { spawnSync } from 'node:child_process'
import { requireScope } from '../runtime/rights'
import type { Run } from '../runtime/run'
import { fail } from '../runtime/run'
import { offer } from './offer'

/** As Node's fetch takes it. */
type Request = {
  method: string
  headers: Record<string, string>
  body: string | undefined
  redirect: 'follow' | 'manual'
}

type Answer = { status: number; text: string }

const KNOWN = ['method', 'contentType', 'payload', 'headers', 'muteHttpExceptions', 'followRedirects']
const METHODS = ['get', 'delete', 'patch', 'post', 'put']

/** A script waits for its answer: another process asks meanwhile. */
const ASKING = `
let text = ''
process.stdin.on('data', part => { text += part })
process.stdin.on('end', async () => {
  const { url, ...how } = JSON.parse(text)
  const answer = await fetch(url, { ...how, signal: AbortSignal.timeout(20000) })
  process.stdout.write(JSON.stringify({ status: answer.status, text: await answer.text() }))
})`

export function urlFetchService(run: Run): GoogleAppsScript.URL_Fetch.UrlFetchApp {
  // Known before the first answer, so that its members are held to what is documented.
  run.world.offered.set('HTTPResponse', new Set(['getResponseCode', 'getContentText']))
  return offer<GoogleAppsScript.URL_Fetch.UrlFetchApp>(run, {
    kind: 'UrlFetchApp',
    members: {
      fetch: (url: unknown, given?: Record<string, unknown> | null) => {
        requireScope(run, 'UrlFetchApp.fetch', 'script.external_request')
        const address = allowed(run, String(url))
        const options = given ?? {}
        const answer = ask(run, address, requestOf(options))
        if (answer.status >= 400 && options.muteHttpExceptions !== true)
          fail(`Request failed for ${address.origin} returned code ${answer.status}.`)
        return responseOf(run, answer)
      },
    },
  })
}

/** A manifest with a list of prefixes lets nothing else through. */
function allowed(run: Run, url: string): URL {
  if (!URL.canParse(url)) fail(`Invalid argument: ${url}`)
  const { urlFetchWhitelist } = run.world.bundle.manifest
  if (urlFetchWhitelist !== null && !urlFetchWhitelist.some(prefix => url.startsWith(prefix)))
    fail(`The URL ${url} is not in the urlFetchWhitelist of the manifest.`)
  return new URL(url)
}

function requestOf(options: Record<string, unknown>): Request {
  const unknown = Object.keys(options).find(name => !KNOWN.includes(name))
  if (unknown !== undefined) fail(`UrlFetchApp.fetch with ${unknown} is not offered by this host`)
  const { contentType, payload, headers, followRedirects } = options
  if (payload !== undefined && typeof payload !== 'string')
    fail('UrlFetchApp.fetch with a payload that is no text is not offered by this host')
  const method = String(options.method ?? (payload === undefined ? 'get' : 'post')).toLowerCase()
  if (!METHODS.includes(method)) fail(`Invalid argument: method ${method}`)
  return {
    method: method.toUpperCase(),
    headers: {
      ...(headers as Record<string, string> | undefined),
      ...(contentType !== undefined && { 'content-type': String(contentType) }),
    },
    body: payload,
    redirect: followRedirects === false ? 'manual' : 'follow',
  }
}

function ask(run: Run, address: URL, request: Request): Answer {
  const here = run.world.web[address.hostname]
  if (here === undefined) return fail(`DNS error: ${address.origin}`)
  const asked = spawnSync(process.execPath, ['-e', ASKING], {
    input: JSON.stringify({ ...request, url: `${here}${address.pathname}${address.search}` }),
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
  })
  if (asked.status !== 0) return fail(`Address unavailable: ${address.origin}`)
  return JSON.parse(asked.stdout) as Answer
}

function responseOf(run: Run, { status, text }: Answer): GoogleAppsScript.URL_Fetch.HTTPResponse {
  return offer<GoogleAppsScript.URL_Fetch.HTTPResponse>(run, {
    kind: 'HTTPResponse',
    counted: false,
    members: {
      getResponseCode: () => status,
      getContentText: () => text,
    },
  })
}
