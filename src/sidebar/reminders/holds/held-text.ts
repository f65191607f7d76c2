// What is said once a hold stands: whose, what of it, how long, and what is still reminded.
import type { Hold } from '../../../core/reminders/holds'
import { useFigures } from '../../figures'
import { useSession } from '../../session'

export const useHeldText = (name: string) => {
  const { holds: words } = useSession().text
  const { exact } = useFigures()
  return ({ what, amount, until }: Pick<Hold, 'what' | 'amount' | 'until'>): string =>
    amount === null
      ? words.saved(name, what, until)
      : words.savedPart(`${name} ${what}`, exact(amount), until)
}
