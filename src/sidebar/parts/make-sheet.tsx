// Making a sheet of ours: asks before it writes over what somebody changed by hand.
import { useState } from 'preact/hooks'
import { AskDialog } from './ask-dialog'

type Result = { status: string }
type Made<R extends Result> = Exclude<R, { status: 'changed' }>

type MakeSheetProps<R extends Result> = {
  /** Null after trouble, which has been told; 'changed': nothing was written. */
  run: (overwrite: boolean) => Promise<R | null>
  onMade: (made: Made<R>) => void
  ask: { title: string; text: string; yes: string }
}

const isMade = <R extends Result>(result: R): result is Made<R> => result.status !== 'changed'

export const useMakeSheet = <R extends Result>({ run, onMade, ask }: MakeSheetProps<R>) => {
  const [asking, setAsking] = useState(false)
  const make = async (overwrite: boolean) => {
    setAsking(false)
    const result = await run(overwrite)
    if (result === null) return
    if (isMade(result)) onMade(result)
    else setAsking(true)
  }
  const question = asking && (
    <AskDialog
      title={ask.title}
      sentences={[ask.text]}
      yes={ask.yes}
      danger
      onYes={() => void make(true)}
      onNo={() => setAsking(false)}
    />
  )
  return { make: () => void make(false), question }
}
