// The sample of three sheets adopted as a person does who says yes to every unit and changes nothing else.
import { openHost } from '../../../host'
import type { Host, Person } from '../../../host/types'
import type { SetupDraft, SetupResult } from '../../../src/contract/setup'
import { choicesFrom, confirmInput, type SetupChoices } from '../../../src/sidebar/setup/setup-choices'
import { value } from '../receivables-desk'

type Columns = SetupChoices['columns']

export const openThree = (): { host: Host; ann: Person } => {
  const host = openHost({ document: { sample: 'three-sheets' } })
  const ann = host.as(host.owner)
  ann.open()
  return { host, ann }
}

const withUnits = (columns: Columns): Columns =>
  Object.fromEntries(Object.entries(columns).map(([at, choice]) => [at, { ...choice, unitApplies: true }]))

/** The choices of somebody who agrees with everything. */
export const agreed = (draft: SetupDraft): SetupChoices => {
  const choices = choicesFrom(draft, 'collect')
  const beside = Object.entries(choices.beside).map(([id, choice]) => [
    id,
    { ...choice, columns: withUnits(choice.columns) },
  ])
  return { ...choices, columns: withUnits(choices.columns), beside: Object.fromEntries(beside) }
}

export const confirmThree = (ann: Person, draft: SetupDraft, choices = agreed(draft)): SetupResult =>
  value(ann, 'setup.confirm', confirmInput({ draft, choices, goal: 'collect' }))

export const adoptThree = () => {
  const { host, ann } = openThree()
  const before = host.snapshot()
  const draft = value(ann, 'setup.read', {})
  return { host, ann, before, draft, result: confirmThree(ann, draft) }
}
