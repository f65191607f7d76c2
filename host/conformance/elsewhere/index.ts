// Behaviours that a script alone cannot show: they need hands, several people, triggers, time or faults. Each names its test.
import type { Elsewhere } from '../case'
import { documentElsewhere } from './document'
import { limitsElsewhere } from './limits'
import { peopleElsewhere } from './people'
import { rightsElsewhere } from './rights'
import { storesElsewhere } from './stores'
import { triggersElsewhere } from './triggers'
import { windowsElsewhere } from './windows'

export const elsewhere: Elsewhere[] = [
  ...rightsElsewhere,
  ...peopleElsewhere,
  ...triggersElsewhere,
  ...limitsElsewhere,
  ...windowsElsewhere,
  ...storesElsewhere,
  ...documentElsewhere,
]
