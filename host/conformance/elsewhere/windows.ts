// What is shown to a person, and what goes between page and server.
import type { Elsewhere } from '../case'

const HOST = 'tests/host'

export const windowsElsewhere: Elsewhere[] = [
  {
    members: [
      'Ui.prompt',
      'PromptResponse.getSelectedButton',
      'PromptResponse.getResponseText',
      'ButtonSet.OK_CANCEL',
      'Button.OK',
    ],
    says: 'prompt gives the button and the text.',
    source: 'UI',
    test: `${HOST}/services/windows.test.ts › gives the button and the text`,
  },
  {
    members: ['Ui.prompt', 'PromptResponse.getSelectedButton', 'Button.CLOSE'],
    says: 'A prompt that was closed says so, with an empty text.',
    source: 'UI',
    test: `${HOST}/services/windows.test.ts › is closed, with an empty text, when nobody answers`,
  },
  {
    members: [
      'Ui.alert',
      'ButtonSet.OK',
      'ButtonSet.YES_NO',
      'ButtonSet.YES_NO_CANCEL',
      'Button.YES',
      'Button.NO',
      'Button.CANCEL',
    ],
    says: 'alert shows the buttons that were asked for and gives the one that was chosen.',
    source: 'UI',
    test: `${HOST}/services/windows.test.ts › shows the person the buttons that were asked for`,
  },
  {
    members: ['Ui.showModalDialog', 'Ui.showModelessDialog'],
    says: 'A dialog shows its page, and the script goes on at once.',
    source: 'UI',
    test: `${HOST}/services/windows.test.ts › %s shows its page and goes on at once`,
  },
  {
    members: ['Ui.showSidebar', 'HtmlOutput.setTitle'],
    says: 'The sidebar has the title of its page.',
    source: 'DLG',
    test: `${HOST}/services/windows.test.ts › the sidebar has its title from the page`,
  },
  {
    members: ['Ui.createMenu', 'Menu.addItem', 'Menu.addSeparator', 'Menu.addSubMenu', 'Menu.addToUi'],
    says: 'A menu has items, separators and submenus.',
    source: 'UI',
    test: `${HOST}/services/windows.test.ts › a menu has items, separators and submenus`,
  },
  {
    members: [],
    says: 'A service object anywhere in the result of google.script.run makes all of it null.',
    source: 'https://developers.google.com/apps-script/guides/html/reference/run',
    test: `${HOST}/runtime/page-calls.test.ts › a service object anywhere in the result makes all of it null`,
  },
  {
    members: [],
    says: 'A Date anywhere in the result of google.script.run makes all of it null.',
    source: 'RUN',
    standing: 'practitioner',
    test: `${HOST}/runtime/page-calls.test.ts › a Date anywhere in the result makes all of it null`,
  },
  {
    members: [],
    says: 'undefined in a list becomes null on its way to the server.',
    source: 'RUN',
    test: `${HOST}/runtime/page-calls.test.ts › undefined in a list becomes null`,
  },
  {
    members: [],
    says: 'An argument that contains itself fails the call.',
    source: 'RUN',
    test: `${HOST}/runtime/page-calls.test.ts › something that contains itself fails the call`,
  },
  {
    members: [],
    says: 'Every run begins with the script loaded anew: nothing is kept between runs.',
    source: 'V8',
    test: `${HOST}/runtime/page-calls.test.ts › has a fresh global`,
  },
  {
    members: ['Ui.alert', 'Ui.Button', 'Ui.ButtonSet'],
    says: 'alert stops the script until the person has answered, and tells which button it was.',
    source: 'UI',
    test: `${HOST}/runtime/page-calls.test.ts › ui.alert gets the answer prepared for it, else it is closed`,
  },
  {
    members: [],
    says: 'google.script.run carries text, numbers, lists and plain objects.',
    source: 'RUN',
    test: `${HOST}/runtime/page-calls.test.ts › carries text, numbers, lists and plain objects both ways`,
  },
  {
    members: [],
    says: 'A Date or a function in an argument of google.script.run fails the call.',
    source: 'RUN',
    test: `${HOST}/runtime/page-calls.test.ts › a Date or a function in an argument fails the call`,
  },
  {
    members: [],
    says: 'The page can call top-level functions whose name does not end in _.',
    source: 'RUN',
    test: `${HOST}/runtime/page-calls.test.ts › only top-level functions without a trailing _ can be called`,
  },
]
