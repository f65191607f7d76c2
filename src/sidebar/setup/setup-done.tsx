// What set-up did, in numbers, and where to go from here.
import { useEffect } from 'preact/hooks'
import type { SetupResult } from '../../contract/setup'
import { Button } from '../parts/button'
import { Page } from '../parts/page'
import { useSession } from '../session'
import { useWork } from '../work/use-work'
import { WorkCard } from '../work/work-card'

export const SetupDone = ({ result }: { result: SetupResult }) => {
  const { text, go } = useSession()
  const words = text.setup.result
  const working = useWork(result.work, () => {})
  const { goOn } = working
  const left = result.work.now === null ? null : result.work
  useEffect(() => {
    if (left !== null) void goOn(left)
    // Once, when the page comes up.
  }, [])
  const refused = result.rulesRefused.map(field => text.fields[field]).join(text.common.list)
  const isAllRefused = refused !== '' && result.rulesSet.length + result.rulesKept.length === 0
  const lines = [
    result.problems > 0 ? words.problems(result.problems) : words.noProblems,
    ...(isAllRefused ? [] : [words.rules(result.rulesSet.length, result.rulesKept.length)]),
    ...(refused === '' ? [] : [words.refused(refused)]),
    ...result.beside.map(({ role, sheet, rows }) => words.beside[role](sheet, rows)),
    words.colours(result.colourRules),
    ...(result.dueColumn ? [words.dueColumn] : []),
    ...(result.openColumn ? [words.openColumn] : []),
    words.hourly[result.hourly],
  ]
  const foot = (
    <>
      <Button kind="primary" onClick={() => go('home')}>
        {words.home}
      </Button>
      {result.problems > 0 && <Button onClick={() => go('data')}>{words.check}</Button>}
    </>
  )
  return (
    <Page title={text.setup.title} foot={foot}>
      <section class="card good" role="status">
        <h2>{words.title}</h2>
        <p class="num">{words.text(result.items, result.customers)}</p>
      </section>
      {working.view?.now != null && (
        <>
          <p class="soft">{words.rest}</p>
          <WorkCard working={working} asOf={working.view.now.startedAt.slice(0, 10)} />
        </>
      )}
      <ul class="lines num">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Page>
  )
}
