// Templates and pages of HtmlService.
import type { Case } from '../case'

const TEMPLATES = 'https://developers.google.com/apps-script/guides/html/templates'

/** A template with variables; the types do not know that any name may be set. */
function evaluated(html: string, variables: Record<string, unknown> = {}): string {
  const template = HtmlService.createTemplate(html) as unknown as Record<string, unknown> & {
    evaluate(): GoogleAppsScript.HTML.HtmlOutput
  }
  for (const name of Object.keys(variables)) template[name] = variables[name]
  return template.evaluate().getContent()
}

export const htmlCases: Case[] = [
  {
    id: 'template-printing',
    members: ['HtmlService.createTemplate', 'HtmlTemplate.evaluate'],
    says: 'A printing scriptlet puts a value into the page, escaped; a forced one puts it as it is.',
    source: TEMPLATES,
    standing: 'documented',
    run: () => [
      evaluated('<p><?= 1 + 2 ?></p>'),
      evaluated('<p><?= "<b>" ?></p>'),
      evaluated('<p><?!= "<b>" ?></p>'),
    ],
    gives: ['<p>3</p>', '<p>&lt;b&gt;</p>', '<p><b></p>'],
  },
  {
    id: 'template-running',
    members: ['HtmlTemplate.evaluate'],
    says: 'A standard scriptlet runs and prints nothing: loops and conditions go around text.',
    source: TEMPLATES,
    standing: 'documented',
    run: () => evaluated('<ul><? for (var i = 1; i <= 3; i++) { ?><li><?= i ?></li><? } ?></ul>'),
    gives: '<ul><li>1</li><li>2</li><li>3</li></ul>',
  },
  {
    id: 'template-variables',
    members: ['HtmlTemplate.evaluate'],
    says: 'Properties that are set on a template are variables in it.',
    source: TEMPLATES,
    standing: 'documented',
    run: () => evaluated('<?= customer ?>：<?= items.length ?>', { customer: '甲公司', items: [1, 2] }),
    gives: '甲公司：2',
  },
  {
    id: 'template-services',
    members: ['HtmlTemplate.evaluate'],
    says: 'Scriptlets may call services and the script’s own functions.',
    source: TEMPLATES,
    standing: 'documented',
    run: () => evaluated('<?= Utilities.formatDate(new Date(0), "GMT", "yyyy") ?>'),
    gives: '1970',
  },
  {
    id: 'html-untrusted',
    members: ['HtmlOutput.appendUntrusted', 'HtmlOutput.clear'],
    says: 'Untrusted text is escaped when it is appended; clear empties the page.',
    source: 'HTML',
    standing: 'documented',
    run: () => {
      const output = HtmlService.createHtmlOutput('<p>').appendUntrusted('<script>')
      return [output.getContent(), output.clear().getContent()]
    },
    gives: ['<p>&lt;script&gt;', ''],
  },
  {
    id: 'html-size',
    members: ['HtmlOutput.setWidth', 'HtmlOutput.setHeight', 'HtmlOutput.getWidth', 'HtmlOutput.getHeight'],
    says: 'A dialog keeps the size it was given.',
    source: 'HTML',
    standing: 'documented',
    run: () => {
      const output = HtmlService.createHtmlOutput('').setWidth(400).setHeight(300)
      return [output.getWidth(), output.getHeight()]
    },
    gives: [400, 300],
  },
]
