// What a document set up by an earlier version needs before this one goes on: steps in order, each safe to do again, a step a sheet at most.
import { HELPER_TABLES } from '../../tables/helper-tables'
import type { Desk } from '../ports'
import { readSetup, writeSetup } from '../setup-record'

/**
 * `id` names the step in the record of what is done; ids are never used for anything else later. Columns are looked at anew by each
 * version: one that was left half brought up to the version before may have got those of that one only.
 */
export type Step = { id: string; run: (desk: Desk) => Left }

/** The sheet that this person may not write on: the step is left to somebody who may. Null once it is done. */
export type Left = string | null

/** Counted up whenever a version brings a step, or a helper sheet of it a column. */
export const SCHEMA = 3

/** The steps as the document stands: only sheets that are there have one. */
export const stepsFor = (desk: Desk): Step[] => [
  { id: 'setup-record', run: rewriteSetup },
  ...desk.helpers.present().map(id => ({
    id: `columns:${SCHEMA}:${HELPER_TABLES[id].id}`,
    run: completing(id),
  })),
]

/** The record in today's shape: before a ledger could stand on several sheets, or beside others, it had another one. */
const rewriteSetup = (desk: Desk): Left => {
  const setup = readSetup(desk.documentStore)
  if (setup !== null) writeSetup(desk.documentStore, setup)
  return null
}

/** Columns that the sheet's table has come to have; people's own and the order stay. */
const completing =
  (id: keyof typeof HELPER_TABLES) =>
  (desk: Desk): Left =>
    desk.helpers.complete(id)
