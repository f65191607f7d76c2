// Opens an address in the person's own browser, where there is a desktop.
import { spawn } from 'node:child_process'

/** Does nothing on a machine without a desktop; a browser that does not start is no error: the address has been printed. */
export function openInBrowser(address: string): void {
  const command = openerFor(process.platform)
  if (command === null) return
  const [program = '', ...args] = command
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}

function openerFor(platform: NodeJS.Platform): string[] | null {
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['cmd', '/c', 'start', '']
  const hasDesktop = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined
  return hasDesktop ? ['xdg-open'] : null
}
