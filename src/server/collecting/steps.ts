// 催收计划 as the program reads and writes it: rows are added, and their 状态 brought up to what happened.
import { standingSteps } from '../../core/collecting/standing'
import type { AcceptedStep, LateDraft, StepState } from '../../core/collecting/types'
import { itemStandsFor, standsFor } from '../../core/ledger/who/names'
import { stepFrom, stepStateFrom, stepStateText, stepText } from '../../tables/reminders/collecting'
import { contactFrom, contactText } from '../../tables/reminders/follow-ups'
import { readFollowUps } from '../follow-ups/entries'
import { dayIn, textIn } from '../helper-cells'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'
import type { Loaded } from '../tasks/load'

export type StepRow = AcceptedStep & { row: number }

/** Rows whose step or days somebody made unreadable are left out. */
export const readSteps = (desk: Desk): StepRow[] => {
  const rows = desk.helpers.read('collecting').filter(({ values }) => textIn(values.plan) !== '')
  if (rows.length === 0) return []
  const known = knownNames(desk)
  return rows.flatMap(({ row, values }): StepRow[] => {
    const [step, on, due] = [stepFrom(textIn(values.step)), dayIn(values.on), dayIn(values.due)]
    if (step === null || on === null || due === null) return []
    return [
      {
        ...{ row, step, on, due },
        plan: textIn(values.plan),
        customer: standsFor(known, textIn(values.customer)),
        name: textIn(values.name),
        item: itemStandsFor(known, textIn(values.item)),
        what: textIn(values.what),
        channel: contactFrom(textIn(values.channel)),
        owner: textIn(values.owner),
        state: stepStateFrom(textIn(values.state)),
        by: textIn(values.by),
        touch: textIn(values.touch),
      },
    ]
  })
}

/** Call under the document lock. */
export const appendPlan = (desk: Desk, plan: string, draft: LateDraft): void => {
  const { language } = desk.person
  desk.helpers.append(
    'collecting',
    draft.steps.map(({ step, on, channel }) => ({
      name: draft.name,
      what: draft.what,
      due: { day: draft.due },
      step: stepText(step, language),
      on: { day: on },
      channel: contactText(channel, language),
      owner: draft.owner,
      state: stepStateText('open', language),
      by: desk.person.label(),
      customer: draft.customer,
      item: draft.item,
      touch: '',
      plan,
    })),
  )
}

/** Call under the document lock. */
export const writeStates = (
  desk: Desk,
  rows: readonly { row: number; state: StepState; touch: string }[],
): void =>
  desk.helpers.update(
    'collecting',
    rows.map(({ row, state, touch }) => ({
      row,
      values: { state: stepStateText(state, desk.person.language), touch },
    })),
  )

/** Brings 状态 up to what was paid and said; one read where nobody has a plan. */
export const settleSteps = (desk: Desk, { ledger, items }: Pick<Loaded, 'ledger' | 'items'>): void => {
  if (!readSteps(desk).some(({ state }) => state === 'open')) return
  desk.locked(() => {
    const standing = standingSteps(readSteps(desk), {
      items,
      followUps: readFollowUps(desk, ledger.currency),
    })
    writeStates(
      desk,
      standing.flatMap(({ step, state, touch }) =>
        state === step.state ? [] : [{ row: step.row, state, touch }],
      ),
    )
  })
}
