// The second look: what waits for a second person.
import { many } from '../../many'
import type { FourEyesText } from '../zh-CN/four-eyes'

export const fourEyes: FourEyesText = {
  title: 'Second look',
  look: 'Look',
  see: 'See list',
  line: n =>
    n === 0 ? 'Second look: nothing waits' : `${many(n, 'item waits', 'items wait')} for a second look`,
  lineOff: 'Second look: off',
  off: {
    title: 'The second look is off',
    text: 'Once on, new rows and changed customers, totals, payments, due dates and instalments wait for a second person. Until then they are in no letter; figures count them.',
    button: 'To settings',
  },
  intro:
    'New and changed items wait for a second person. Until ticked they are in no letter; figures count them.',
  since: (who, at) => `Switched on by ${who} ${at}; changes since then are here.`,
  atLeast: amount =>
    `Changes below ${amount} need no second look until they add up to it; those in other currencies always do.`,
  who: 'The sheet does not tell who edited a cell; only receipts and instalments entered here carry their author. Press "I changed it" for your own edits and leave them to a colleague.',
  damaged: {
    title: 'The accepted state was edited or deleted',
    text: 'The hidden sheet For the second look was changed, so nothing counts as accepted and everything is listed. Once looked over, switch off and on again in Settings to start from the sheet as it is.',
    button: 'To settings',
  },
  none: { title: 'Nothing waits', text: 'A second person has looked at everything new and changed.' },
  count: n => `${many(n, 'item waits', 'items wait')}`,
  tick: 'Tick',
  own: 'I changed it',
  by: who => `entered by ${who}`,
  mine: 'yours; a colleague ticks it',
  all: n => `Tick the ${many(n, 'item', 'items')} listed…`,
  ask: {
    title: n => `Tick ${many(n, 'item', 'items')}`,
    marks: 'Notes that you looked at them, when, and what changed from what to what.',
    notMine: 'By ticking you say that you neither entered nor changed them yourself.',
    letters: 'After that, what is due goes into letters as usual.',
    yes: 'Tick',
  },
  ticked: n => `${many(n, 'item', 'items')} ticked.`,
  owned: n => `Noted: ${many(n, 'item is', 'items are')} yours and wait for a colleague.`,
  settings: {
    title: 'Second look',
    tick: 'New and changed items need a second person',
    hint: 'From the moment it is switched on. Until ticked under Data ▸ Second look an item is in no letter; figures count it.',
    askOff: {
      title: 'Switch the second look off',
      text: 'What was not ticked goes into letters as usual. The log stays; switched on again, it starts from the sheet as it is then.',
      yes: 'Switch off',
    },
  },
}
