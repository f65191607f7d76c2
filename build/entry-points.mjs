// The build's promise that no menu item, trigger or page call leads nowhere.

import { namesCalledByPage, namesCalledByServer } from './called-names.mjs'
import { PlainFailure } from './project.mjs'

/**
 * @param {{ entryPoints: string[], code: string, script: string }} built exports of main.ts, Code.js, the page's script
 * @throws {PlainFailure} naming every call that leads nowhere or cannot be read from the source
 */
export function checkEntryPoints({ entryPoints, code, script }) {
  const server = namesCalledByServer(code)
  const page = namesCalledByPage(script)
  const unreadable = [...server.unreadable, ...page.unreadable]
  if (unreadable.length > 0) {
    throw new PlainFailure(
      `函数名必须直接写在源码里（文字、常量，或字面对象的属性）：\n${unreadable.join('\n')}`,
      'These name a function in a way that cannot be read from the source: use a literal, a constant or a property of a literal object.',
    )
  }
  const nowhere = [...server.calls, ...page.calls].filter(({ name }) => !entryPoints.includes(name))
  if (nowhere.length > 0) {
    const list = nowhere.map(({ name, by }) => `${by} → ${name}`).join('\n')
    throw new PlainFailure(
      `下列调用指向 main.ts 没有导出的函数：\n${list}`,
      `These call a function that main.ts does not export (it exports ${entryPoints.join(', ')}).`,
    )
  }
}
