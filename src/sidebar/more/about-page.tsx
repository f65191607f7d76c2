// 关于与权限: what the add-on may touch, in plain words.
import { VERSION } from '../../contract/version'
import { Page } from '../parts/page'
import { useSession } from '../session'

export const AboutPage = ({ onBack }: { onBack: () => void }) => {
  const { text, start } = useSession()
  const { about } = text.more
  return (
    <Page title={about.title} onBack={onBack}>
      <ul class="lines">
        {about.lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {start !== null && (
        <dl class="facts">
          <div class="fact">
            <dt>{about.asOf}</dt>
            <dd class="num">{start.asOf}</dd>
          </div>
          <div class="fact">
            <dt>{about.version}</dt>
            <dd class="num">{VERSION}</dd>
          </div>
        </dl>
      )}
    </Page>
  )
}
