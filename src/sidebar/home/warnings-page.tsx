// One customer's warnings: why, what to do, and what the team makes of each, kept in the sheet 预警.
import { useAnswer } from '../answers'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { WarningFold } from './warning-fold'

export type WarnedCustomer = { customer: string; name: string }

export const WarningsPage = ({ customer, name, onBack }: WarnedCustomer & { onBack: () => void }) => {
  const { text } = useSession()
  const { loaded, reading, reload } = useAnswer('warnings', { customer })
  const title = name === '' ? text.common.unnamed : name
  return (
    <Page title={title} onBack={onBack} busy={reading && loaded.status === 'ready'}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {({ warnings }) => (
          <>
            <p class="soft num">
              {warnings.length === 0 ? text.warnings.none : text.warnings.list(warnings.length)}
            </p>
            {warnings.map(warning => (
              <WarningFold
                key={JSON.stringify([warning.cause, warning.status, warning.owner, warning.note])}
                warning={warning}
                startsOpen={warnings.length === 1}
                onChanged={() => void reload()}
              />
            ))}
          </>
        )}
      </WhenReady>
    </Page>
  )
}
