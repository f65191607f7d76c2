// 服务 in 设置: the office's hours, how often customers are asked how content they are, and by which link.
import { SURVEY_MONTHS } from '../../../../core/service/rules'
import { ChoiceField, TextField } from '../../../parts/field'
import { useSession } from '../../../session'
import type { FieldsProps } from '../fields'

export const ServiceFields = ({ form, onChange, say }: FieldsProps) => {
  const { settings: words } = useSession().text.service
  const { service } = form
  const change = (part: Partial<typeof service>) => onChange({ service: { ...service, ...part } })
  return (
    <>
      <h2>{words.title}</h2>
      <TextField
        label={words.work}
        hint={words.workHint}
        value={service.work}
        wrong={say('work')}
        onChange={work => change({ work })}
      />
      <TextField
        label={words.rest}
        hint={words.restHint}
        value={service.rest}
        wrong={say('rest')}
        onChange={rest => change({ rest })}
      />
      {(['key', 'others'] as const).map(whom => (
        <ChoiceField
          key={whom}
          label={words[whom]}
          value={String(service.survey[whom])}
          choices={SURVEY_MONTHS.map(months => ({ value: String(months), name: words.months[months] }))}
          onChange={chosen => {
            const months = SURVEY_MONTHS.find(one => String(one) === chosen) ?? service.survey[whom]
            change({ survey: { ...service.survey, [whom]: months } })
          }}
        />
      ))}
      <TextField
        label={words.link}
        hint={words.linkHint}
        value={service.link}
        wrong={say('surveyLink')}
        onChange={link => change({ link })}
      />
    </>
  )
}
