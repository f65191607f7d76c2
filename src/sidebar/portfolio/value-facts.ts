// How what customers are worth is said in the lists of 客户价值总览 and 产品视图.
import { useFigures } from '../figures'
import { useSession } from '../session'

export const useValueFacts = () => {
  const { text } = useSession()
  const { share } = useFigures()
  const { portfolio: words, classes } = text
  const { potentials, risks, measures } = words
  return {
    change: (value: number) => `${value < 0 ? '−' : '+'}${share(Math.abs(value), 0)}`,
    abc: (letter: string | null) => (letter === null ? '' : classes.abc.name(letter)),
    potential: (level: keyof typeof potentials) => words.fact(measures.potential, potentials[level]),
    risk: (level: keyof typeof risks) => words.fact(measures.risk, risks[level]),
  }
}
