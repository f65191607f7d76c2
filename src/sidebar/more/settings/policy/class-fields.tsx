// How classes of customers are reminded where neither the contract nor the customer says.
import { CUSTOMER_CLASSES } from '../../../../core/reminders/types'
import { ChoiceField } from '../../../parts/field'
import { useSession } from '../../../session'
import { type ClassForm, KEY_WAYS, WAYS } from './class-form'

type ClassFieldsProps = { classes: ClassForm; onChange: (classes: ClassForm) => void }

export const ClassFields = ({ classes, onChange }: ClassFieldsProps) => {
  const words = useSession().text.policy
  return (
    <>
      <h3>{words.classes}</h3>
      <p class="soft">{words.classesHint}</p>
      {CUSTOMER_CLASSES.map(name => (
        <ChoiceField
          key={name}
          label={words.classNames[name]}
          value={classes[name]}
          choices={(name === 'key' ? KEY_WAYS : WAYS).map(value => ({ value, name: words.ways[value] }))}
          onChange={way => onChange({ ...classes, [name]: way })}
        />
      ))}
    </>
  )
}
