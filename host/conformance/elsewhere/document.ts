// What hands do to the document, and what rules, protections and metadata make of it.
import type { Elsewhere } from '../case'

const HOST = 'tests/host'

export const documentElsewhere: Elsewhere[] = [
  {
    members: [],
    says: 'onEdit has value and oldValue when one cell was typed, and neither when several were pasted.',
    source: 'EV',
    test: `${HOST}/document/hands.test.ts › has no value when several cells are pasted`,
  },
  {
    members: [],
    says: 'What a script writes fires no trigger.',
    source: 'TS',
    test: `${HOST}/document/hands.test.ts › is not fired by what scripts write`,
  },
  {
    members: ['DataValidationBuilder.setAllowInvalid'],
    says: 'A strict validation keeps a typed value out; a lenient one only warns.',
    source: 'DV',
    test: `${HOST}/services/rules.test.ts › that rejects keeps a typed value out`,
  },
  {
    members: ['Range.setDataValidation'],
    says: 'Validation does not check what scripts write or people paste.',
    source: 'C:GF',
    standing: 'practitioner',
    test: `${HOST}/services/rules.test.ts › warns by default and does not check what scripts or pasting bring`,
  },
  {
    members: ['Protection.removeEditors', 'Range.canEdit'],
    says: 'A protected range keeps others out, their scripts included, but never the owner.',
    source: 'PR',
    test: `${HOST}/services/rules.test.ts › keeps others out, their scripts included, but not the owner`,
  },
  {
    members: ['Protection.setWarningOnly'],
    says: 'A protection that only warns lets everybody write.',
    source: 'PR',
    test: `${HOST}/services/rules.test.ts › only warns when it is set to`,
  },
  {
    members: ['ConditionalFormatRuleBuilder.whenFormulaSatisfied'],
    says: 'Formulas and ranges of a rule follow inserted columns.',
    source: 'CF',
    test: `${HOST}/services/rules.test.ts › their formulas and ranges follow inserted columns`,
  },
  {
    members: ['Range.addDeveloperMetadata'],
    says: 'Metadata of a column stays with the column wherever it moves.',
    source: 'META',
    test: `${HOST}/services/metadata.test.ts › moves with its column: inserted before, moved, renamed, rows sorted`,
  },
  {
    members: ['Range.addDeveloperMetadata'],
    says: 'Metadata goes with its column when that is deleted.',
    source: 'META',
    test: `${HOST}/services/metadata.test.ts › goes with its column when that is deleted`,
  },
  {
    members: ['Sheet.addDeveloperMetadata'],
    says: 'A sheet holds 30,000 characters of metadata.',
    source: 'META',
    test: `${HOST}/services/metadata.test.ts › holds 30,000 characters a sheet`,
  },
  {
    members: ['SpreadsheetApp.flush'],
    says: 'What was flushed stays when the run dies; what was not may be lost.',
    source: 'APP',
    test: `${HOST}/runtime/faults.test.ts › after a call, unflushed lost: what was written since the flush is gone, even if the script had read it`,
  },
  {
    members: ['Range.setDataValidation', 'Range.insertCheckboxes', 'Range.clearDataValidations'],
    says: 'A typed column of a Table refuses validation and checkboxes, and the call that also covers other cells with it.',
    source: 'C:TC',
    standing: 'practitioner',
    test: `${HOST}/document/typed-columns.test.ts › a call that also covers other columns is refused as a whole`,
  },
  {
    members: ['Range.protect'],
    says: 'A protection protects nothing until its editors are changed.',
    source: 'PR',
    test: `${HOST}/services/rules.test.ts › protects nothing until the editors are changed`,
  },
  {
    members: ['Sheet.setConditionalFormatRules'],
    says: 'The first rule that holds has the say.',
    source: 'SH',
    test: `${HOST}/services/rules.test.ts › colour the rows their formula says, the first rule first`,
  },
  {
    members: ['ConditionalFormatRuleBuilder.whenFormulaSatisfied'],
    says: 'A rule with TODAY() changes with the day.',
    source: 'CF',
    test: `${HOST}/services/rules.test.ts › follow TODAY on the virtual clock`,
  },
]
