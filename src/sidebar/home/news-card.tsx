// 新版说明: told once a version; 知道了 is for good.
import { useState } from 'preact/hooks'
import { useAct } from '../answers'
import { Button } from '../parts/button'
import { Card } from '../parts/states'
import { useSession } from '../session'

export const NewsCard = ({ version }: { version: string | null }) => {
  const { news } = useSession().text
  const { busy, act } = useAct()
  const [isRead, setRead] = useState(false)
  if (version === null || isRead) return null
  const dismiss = async () => {
    if ((await act('news.dismiss', { version })) !== null) setRead(true)
  }
  return (
    <Card title={news.title(version)}>
      <ul class="lines">
        {news.lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="actions">
        <Button disabled={busy} onClick={() => void dismiss()}>
          {news.read}
        </Button>
      </div>
    </Card>
  )
}
