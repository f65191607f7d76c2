// 更多: settings, letters, norms, what is not used, what the add-on may touch, uninstalling; each a page of its own.
import { useState } from 'preact/hooks'
import { BriefingPage } from '../briefing/briefing-page'
import { Icon } from '../parts/icon'
import { Page } from '../parts/page'
import { SetUpFirstCard } from '../parts/states'
import { type Target, useSession } from '../session'
import { TermsPage } from '../terms/terms-page'
import { AboutPage } from './about-page'
import { HolidaysPage } from './holidays-page'
import { LettersPage } from './letters/letters-page'
import { NormsPage } from './norms-page'
import { ReviewPage } from './review-page'
import { SettingsPage } from './settings/settings-page'
import { UninstallPage } from './uninstall-page'

const ITEMS = [
  'settings',
  'terms',
  'briefing',
  'letters',
  'norms',
  'holidays',
  'review',
  'about',
  'uninstall',
] as const
type Item = (typeof ITEMS)[number]

export const MorePlace = ({ target }: { target: Target }) => {
  const { text, start, go } = useSession()
  const [open, setOpen] = useState<Item | null>(target.panel === undefined ? null : 'settings')
  const back = () => (target.panel === 'sender' ? go('reminders') : setOpen(null))
  if (open === 'about') return <AboutPage onBack={back} />
  if (open === 'uninstall') return <UninstallPage onBack={back} />
  if (open !== null && start !== null && start.state !== 'ready')
    return <SetUpFirstCard place="more" state={start.state} />
  if (open === 'settings') return <SettingsPage atSender={target.panel === 'sender'} onBack={back} />
  if (open === 'terms') return <TermsPage onBack={back} />
  if (open === 'briefing') return <BriefingPage onBack={back} />
  if (open === 'letters') return <LettersPage onBack={back} />
  if (open === 'norms') return <NormsPage onBack={back} />
  if (open === 'holidays') return <HolidaysPage onBack={back} />
  if (open === 'review') return <ReviewPage onBack={back} onOpen={setOpen} />
  return (
    <Page title={text.more.title}>
      <ul class="menu">
        {ITEMS.map(item => (
          <li key={item}>
            <button type="button" onClick={() => setOpen(item)}>
              <span class="grow">
                <b>{text.more.items[item].name}</b>
                <span class="soft">{text.more.items[item].text}</span>
              </span>
              <Icon name="closed" />
            </button>
          </li>
        ))}
      </ul>
    </Page>
  )
}
