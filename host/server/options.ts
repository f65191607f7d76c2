// The arguments of `npm start`.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

export type StartOptions = {
  /** Absolute path of one's own .csv or .xlsx; null goes on with what was open last. */
  file: string | null
  /** 0 lets the system choose. */
  port: number
  open: boolean
  language: 'zh' | 'en'
  /** Whether to begin anew, whatever was kept of an earlier try-out. */
  fresh: boolean
  /** Folder in which the try-out is kept. */
  keepIn: string
  /** Folder of a built add-on other than this project's; null for ours. */
  addOn: string | null
}

// npm runs its scripts in the project's folder and tells here where the command was typed.
const typedIn = process.env.INIT_CWD ?? process.cwd()

export type ReadOptions = { options: StartOptions } | { misunderstood: { chinese: string; english: string } }

const DEFAULT_PORT = 8170
const KEPT_IN = '.try-out'

const USAGE = {
  chinese: `用法：npm start -- [文件.csv|文件.xlsx] [--fresh] [--port 8170] [--no-open] [--language en] [--keep-in 文件夹] [--add-on 文件夹]
  文件是自己的台账，不写就接着上次的，第一次打开示例；--fresh 从头开始；--keep-in 是保存试用内容的文件夹；--add-on 是另一个已构建的插件。`,
  english: `Usage: npm start -- [file.csv|file.xlsx] [--fresh] [--port 8170] [--no-open] [--language en] [--keep-in folder] [--add-on folder]
  The file is your own ledger; without it the last one opens, at first the sample. --fresh begins anew. The try-out is kept in the
  folder of --keep-in. --add-on is another built add-on.`,
}

/** Reads the arguments; what is not understood comes back as a sentence for the person. */
export function readOptions(args: string[]): ReadOptions {
  const options: StartOptions = {
    file: null,
    port: DEFAULT_PORT,
    open: true,
    language: 'zh',
    fresh: false,
    keepIn: resolve(typedIn, KEPT_IN),
    addOn: null,
  }
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (arg === '--no-open') {
      options.open = false
      continue
    }
    if (arg === '--fresh') {
      options.fresh = true
      continue
    }
    if (!arg.startsWith('--')) {
      if (options.file !== null || !existsSync(resolve(typedIn, arg))) return misunderstood(arg)
      options.file = resolve(typedIn, arg)
      continue
    }
    at += 1
    if (!take(options, arg, args[at] ?? '')) return misunderstood(`${arg} ${args[at] ?? ''}`)
  }
  return { options }
}

/** Whether the named option could take the value. */
function take(options: StartOptions, name: string, value: string): boolean {
  if (name === '--port' && /^\d{1,5}$/.test(value) && Number(value) < 65_536) options.port = Number(value)
  else if (name === '--language' && (value === 'zh' || value === 'en')) options.language = value
  else if (name === '--keep-in' && value !== '') options.keepIn = resolve(typedIn, value)
  else if (name === '--add-on' && value !== '' && existsSync(resolve(typedIn, value)))
    options.addOn = resolve(typedIn, value)
  else return false
  return true
}

function misunderstood(what: string): ReadOptions {
  return {
    misunderstood: {
      chinese: `没看懂“${what.trim()}”，或者找不到这个文件。\n${USAGE.chinese}`,
      english: `Not understood, or no such file: ${what.trim()}\n${USAGE.english}`,
    },
  }
}
