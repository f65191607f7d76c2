// 服务总览: the service to all customers together. Writes nothing.
import type { Input } from '../../../contract/inputs'
import type { ServiceOverviewView } from '../../../contract/service'
import { serviceOverview } from '../../../core/service/overview'
import { type Outcome, ok } from '../../answer'
import { customerNames } from '../../customer-names'
import type { Office } from '../../ports'
import { serviceBooks } from '../../service/account'
import { loadLedger } from '../load'

export const viewServiceOverview = (
  office: Office,
  _: Input<'service.overview'>,
): Outcome<ServiceOverviewView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger, books } = loaded.value
  const { services: cases, surveys, clock } = serviceBooks(books)
  const nameOf = customerNames(ledger.customers, cases ?? [], surveys ?? [])
  const overview = serviceOverview({ cases, surveys, clock }, office.desk.today)
  return ok({
    ...overview,
    open: overview.open.map(one => ({ ...one, ...nameOf(one.customer) })),
    needy: overview.needy.map(one => ({ ...one, ...nameOf(one.customer) })),
  })
}
