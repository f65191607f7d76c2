// The summary of a customer mailed as PDF within the team: only what the person saw, only to addresses of 人员 or his own; customers' letters come first.
import type { AccountPaperOutputs } from '../../../contract/account-paper'
import type { Input } from '../../../contract/inputs'
import { withPictures } from '../../../core/account-paper/pictures'
import { SUMMARY_MAIL } from '../../../text/letters/summary-mail'
import { type Paper, paperOf } from '../../account-paper/paper'
import { conclusionAt } from '../../account-sheet/rows'
import { type Outcome, ok, problem } from '../../answer'
import { oneLine } from '../../email/escape'
import { framed, paragraphs } from '../../email/framed'
import type { Mail, Office, Pdf } from '../../ports'
import { reservedQuota } from '../freshness/job'
import { loadLedger } from '../load'
import { insiders } from './view'

export const mailAccount = (
  office: Office,
  { customer, to, pictures, seen }: Input<'account.mail'>,
): Outcome<AccountPaperOutputs['account.mail']> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const paper = paperOf(office, loaded.value, customer)
  if (!paper.ok) return paper
  const { view, title, html } = paper.value
  const { name, basics } = view.summary
  if (paper.value.seen !== seen) return problem('summary-changed', name)
  const known = new Set(insiders(desk, basics.owner).map(({ mail }) => mail))
  const strange = to.find(address => !known.has(address))
  if (strange !== undefined) return problem('value-malformed', strange)
  const left = desk.mail.quota() - reservedQuota(office, loaded.value)
  if (left < to.length) return problem('mail-quota', String(Math.max(0, left)))
  let attachment: Pdf | null = null
  try {
    attachment = desk.pdf(withPictures(html, pictures), fileName(`${title} ${desk.today}`))
  } catch (cause) {
    console.warn(`No PDF: ${cause}`)
  }
  if (attachment === null) return problem('pdf-refused')
  try {
    desk.mail.send({ ...mailOf(office, paper.value), to, attachment })
  } catch (cause) {
    return problem('mail-refused', cause instanceof Error ? cause.message : String(cause))
  }
  return ok({ to })
}

/** The conclusion of each part stands in the mail itself. */
const mailOf = ({ desk }: Office, { view, picture, title }: Paper): Omit<Mail, 'to' | 'attachment'> => {
  const { language } = desk.person
  const words = SUMMARY_MAIL[language]
  const name = oneLine(view.summary.name)
  const subject = oneLine(words.subject(name, view.asOf), 250)
  const parts = picture.rows.flatMap(({ look, cells: [part] }, at, rows) => {
    const conclusion = look === 'heading' ? conclusionAt(rows, at) : ''
    return conclusion !== '' && /^[①-⑥]/.test(String(part))
      ? [words.part(String(part), oneLine(conclusion, 300))]
      : []
  })
  const text = [words.intro(name, view.asOf), parts.join('\n'), words.inside].join('\n\n')
  return { subject, text, html: framed({ language, title, html: paragraphs(text) }), name: words.from }
}

const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()
