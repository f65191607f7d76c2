// Letters are laid out in MJML and reach the server's code as finished HTML.

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundleServer } from '../../build/bundle-server.mjs'
import { renderMjml } from '../../build/mjml.mjs'
import { folderWith } from './small-project'

const frame =
  '<mjml><mj-body><mj-section><mj-column><mj-text>{{正文}}</mj-text></mj-column></mj-section></mj-body></mjml>'

describe('a letter’s frame', () => {
  it('becomes HTML with its places for text kept', async () => {
    const html = await renderMjml(join(folderWith({ 'frame.mjml': frame }), 'frame.mjml'))
    expect(html).toContain('{{正文}}')
    expect(html).toContain('<table')
    expect(html).not.toContain('<mj-')
  })

  it('is refused when MJML does not know a tag, instead of being sent without it', async () => {
    const folder = folderWith({ 'frame.mjml': frame.replaceAll('mj-text', 'mj-txt') })
    await expect(renderMjml(join(folder, 'frame.mjml'))).rejects.toThrow('mj-txt')
  })

  it('is part of the bundle that imports it', async () => {
    const folder = folderWith({
      'frame.mjml': frame,
      'main.ts': `import frame from './frame.mjml'\nexport function letter() { return frame }`,
    })
    expect((await bundleServer(join(folder, 'main.ts'))).code).toContain('{{正文}}')
  })
})
