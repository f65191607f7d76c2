// The foot of the pages of letters: saving what was changed, and that something is not saved yet.
import { Button } from '../../parts/button'
import { useSession } from '../../session'

type SaveFootProps = { busy: boolean; isChanged: boolean; onSave: () => void }

export const SaveFoot = ({ busy, isChanged, onSave }: SaveFootProps) => {
  const { common, more } = useSession().text
  return (
    <>
      <Button kind="primary" disabled={busy || !isChanged} onClick={onSave}>
        {common.buttons.save}
      </Button>
      {isChanged && <span class="soft">{more.letters.unsaved}</span>}
    </>
  )
}
