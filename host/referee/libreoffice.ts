// LibreOffice without windows: has it work a file out again and write it in another format.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export type Office = { path: string; folder: string }

/** Every formula anew on load, whatever value the file has (Tools ▸ Options ▸ Calc ▸ Formula ▸ Recalculation on File Load: Always). */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>
`

/** `path` of soffice; `folder` is empty and ours: its settings are kept there, apart from the person's own. */
export function prepareOffice({ path, folder }: Office): Office {
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true })
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), SETTINGS)
  return { path, folder }
}

/**
 * Paths of the converted files, in their order, in a folder named by the format; all at once, since starting takes longer than converting.
 * Throws with what LibreOffice said.
 */
export function convert(
  { path, folder }: Office,
  files: string[],
  format: 'fods' | 'html' | 'xlsx',
): string[] {
  const profile = pathToFileURL(join(folder, 'profile')).href
  const settings = ['--headless', '--norestore', `-env:UserInstallation=${profile}`]
  const args = [...settings, '--convert-to', format, '--outdir', join(folder, format), ...files]
  const answer = spawnSync(path, args, { encoding: 'utf8', timeout: 600_000 })
  return files.map(file => {
    const written = join(folder, format, `${basename(file, '.xlsx')}.${format}`)
    if (existsSync(written)) return written
    throw new Error(`LibreOffice did not convert ${file}: ${answer.stderr || answer.stdout || answer.error}`)
  })
}

/** '7.4.7.2' */
export function officeVersion({ path }: Office): string {
  return /LibreOffice (\S+)/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout)?.[1] ?? '?'
}
