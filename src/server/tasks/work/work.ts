// The page's side of long work: looks at it, carries it on, ends it.
import type { Input } from '../../../contract/inputs'
import type { WorkView } from '../../../contract/work'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { workView } from '../../work/view'
import { driveWork, endHere } from './drive'

/** So long a call of the page goes on before it tells how far it is. */
const SECONDS = 8

export const viewWork = ({ desk }: Office, _: Input<'work'>): Outcome<WorkView> => ok(workView(desk))

export const stepWork = (office: Office, { work }: Input<'work.step'>): Outcome<WorkView> =>
  driveWork(office, { work, seconds: SECONDS, unattended: false })

export const stopWork = (office: Office, { work }: Input<'work.stop'>): Outcome<WorkView> =>
  endHere(office, work)
