// What a document set up by an earlier version needs before this one goes on: steps in order, each safe to do again, a step a sheet at most.
import { HELPER_TABLES } from '../../tables/helper-tables'
import type { Desk } from '../ports'
import { readSetup, writeSetup } from '../setup-record'

/** `id` names the step in the record of what is done; ids are never used for anything else later. */
export type Step = { id: string; run: (desk: Desk) => void }

/** Counted up whenever a version brings a step, or a helper sheet of it a column. */
export const SCHEMA = 1

/** The steps as the document stands: only sheets that are there have one. */
export const stepsFor = (desk: Desk): Step[] => [
  { id: 'setup-record', run: rewriteSetup },
  ...desk.helpers.present().map(id => ({ id: `columns:${HELPER_TABLES[id].id}`, run: completing(id) })),
]

/** The record in today's shape: before a ledger could stand on several sheets, or beside others, it had another one. */
const rewriteSetup = (desk: Desk): void => {
  const setup = readSetup(desk.documentStore)
  if (setup !== null) writeSetup(desk.documentStore, setup)
}

/** Columns that the sheet's table has come to have; people's own and the order stay. */
const completing =
  (id: keyof typeof HELPER_TABLES) =>
  (desk: Desk): void =>
    desk.helpers.complete(id)
