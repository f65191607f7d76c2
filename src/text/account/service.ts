// What is said of the service to a customer: the same in the sidebar and on the sheet 大客户总结.

import type { Figure, FigureReason } from '../../core/problem'
import { LEAST_FOR_P90 } from '../../core/service/cases'
import { LEAST_TO_COMPARE } from '../../core/service/satisfaction'
import type {
  CaseFigures,
  ImprovementMade,
  OpenCase,
  Satisfaction,
  ServiceFigures,
  SurveyStanding,
} from '../../core/service/types'
import { formatShare } from '../format'
import type { ServiceText } from '../page/zh-CN/service'

type Row = keyof ServiceText['rows']
export type ServiceFact = { row: Row; label: string; said: string }

/** At most one decimal. */
const plain = (value: number) => String(Math.round(value * 10) / 10)
const percent = (share: number) => formatShare(share, 0)

export const serviceSentences = (words: ServiceText, reasons: Record<FigureReason, string>) => {
  const said = (figure: Figure, print: (value: number, n: number) => string) =>
    figure.value === null ? words.none(reasons[figure.reason]) : print(figure.value, figure.n)

  const response = ({ response: usual, responseP90, waiting }: CaseFigures) =>
    said(usual, (value, n) => {
      const p90 =
        responseP90.value === null ? words.p90Few(LEAST_FOR_P90) : words.p90(plain(responseP90.value))
      return words.response(plain(value), p90, n) + (waiting === 0 ? '' : words.waiting(waiting))
    })

  const mean = ({ mean: score, change, before }: Satisfaction) =>
    said(score, value => {
      const compared =
        change.value === null
          ? words.noChange(before, LEAST_TO_COMPARE)
          : words.change(signed(change.value), change.n, before)
      return words.mean(value.toFixed(1)) + compared
    })

  const signed = (change: number) => {
    const rounded = Math.round(change * 10) / 10
    if (rounded === 0) return words.same
    return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded).toFixed(1)}`
  }

  const ofCases = (cases: CaseFigures): [Row, string][] => {
    const kinds = cases.byKind.map(({ kind, count }) => words.kind(kind, count)).join(words.between)
    if (cases.count === 0) return [['cases', words.cases(0, '')]]
    return [
      ['cases', words.cases(cases.count, kinds)],
      ['response', response(cases)],
      ['solve', said(cases.daysToSolve, (value, n) => words.days(plain(value), n))],
      ['solved', said(cases.solvedShare, (value, n) => words.share(percent(value), n))],
      ...sharesAsked(cases),
    ]
  }

  /** Only where a column asks for them. */
  const sharesAsked = ({ reopenedShare, onTimeShare }: CaseFigures): [Row, string][] =>
    (
      [
        ['reopened', reopenedShare],
        ['onTime', onTimeShare],
      ] as const
    ).flatMap(([row, share]): [Row, string][] =>
      share.n === 0 ? [] : [[row, said(share, (value, n) => words.share(percent(value), n))]],
    )

  const satisfied = ({ satisfied: share, between, earlier }: Satisfaction) =>
    said(share, (value, n) => {
      const before = earlier.value === null ? '' : words.earlier(percent(earlier.value), earlier.n)
      const within = [percent(between?.low ?? 0), percent(between?.high ?? 1)] as const
      return words.satisfied(percent(value), n, within) + before
    })

  const ofSatisfaction = (satisfaction: Satisfaction): [Row, string][] => [
    ['satisfied', satisfied(satisfaction)],
    ...(satisfaction.mean.value === null ? [] : [['mean', mean(satisfaction)] as [Row, string]]),
  ]

  return {
    facts: ({ cases, satisfaction }: Pick<ServiceFigures, 'cases' | 'satisfaction'>): ServiceFact[] =>
      [
        ...(cases === null ? [] : ofCases(cases)),
        ...(satisfaction === null ? [] : ofSatisfaction(satisfaction)),
      ].map(([row, text]) => ({ row, label: words.rows[row], said: text })),

    /** What is known in one line, '' for nothing. */
    conclusion: ({ cases, satisfaction, survey }: ServiceFigures): string => {
      const { short } = words
      const usual = cases?.response
      const share = satisfaction?.satisfied
      const isEmpty = cases === null || (cases.count === 0 && cases.unsolved === 0)
      return words.join([
        usual?.value == null ? '' : short.response(plain(usual.value), usual.n),
        usual?.value != null || isEmpty ? '' : short.cases(cases.count),
        share?.value == null ? '' : short.satisfied(percent(share.value), share.n),
        isEmpty ? '' : short.open(cases.unsolved),
        survey.state === 'due' ? short.due : '',
      ])
    },

    open: ({ on, kind, state, owner, daysOpen, late }: OpenCase): string[] =>
      [
        on === null || daysOpen === null ? words.noDay : words.since(on, daysOpen),
        kind,
        state,
        owner,
        late ? words.late : '',
      ].filter(part => part !== ''),

    improvement: ({ on, kind, text, effect }: ImprovementMade): string[] =>
      [
        on ?? words.noDay,
        kind,
        text,
        effect === null ? '' : words.effect(effect.days, effect.before, effect.after),
      ].filter(part => part !== ''),

    survey: ({ state, months, lastOn, dueOn }: SurveyStanding): string => {
      const { survey } = words
      if (state === 'off') return survey.off
      if (lastOn === null || dueOn === null) return survey.never(months)
      return state === 'due' ? survey.due(dueOn, lastOn) : survey.later(dueOn, lastOn, months)
    },
  }
}
