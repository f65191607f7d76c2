// The sidebar's page, and who may ask the server for anything.

import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { sidebarPage } from '../../../host/server/desk/pages'
import { isLocal } from '../../../host/server/http'

const script = '<script src="/google-script.js" data-functions="rpc openHome"></script>'
const pageOf = (html: string) => sidebarPage(html, ['rpc', 'openHome']).body

describe("the sidebar's page", () => {
  it.each([
    ['<!DOCTYPE html><html><head><title>t</title></head></html>', '<head>'],
    ['<!DOCTYPE html><p>short</p>', '<!DOCTYPE html>'],
    ['<p>bare</p>', ''],
  ])('finds google.script before its own scripts in %s', (html, before) => {
    expect(pageOf(html)).toBe(html.replace(before, `${before}${script}`))
  })
})

const asking = (headers: Record<string, string>) => isLocal({ headers } as unknown as IncomingMessage)

describe('the server', () => {
  it('answers this computer under both its names', () => {
    expect(asking({ host: 'localhost:8170' })).toBe(true)
    expect(asking({ host: '127.0.0.1:8170', origin: 'http://localhost:8170' })).toBe(true)
  })

  it('answers no page from elsewhere, and no name made to point here', () => {
    expect(asking({ host: 'localhost:8170', origin: 'https://example.com' })).toBe(false)
    expect(asking({ host: 'localhost.example.com:8170' })).toBe(false)
    expect(asking({ host: 'localhost:8170', origin: 'http://localhost:3000' })).toBe(false)
  })
})
