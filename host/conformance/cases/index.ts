// Every case, by subject.
import type { Case } from '../case'
import { copyCases } from './cells/copies'
import { formatCases } from './cells/formats'
import { formulaCases } from './cells/formulas'
import { lookCases } from './cells/looks'
import { noteCases } from './cells/notes'
import { openFormulas } from './cells/open-formulas'
import { typedCases } from './cells/typed'
import { valueCases } from './cells/values'
import { enumCases } from './enums'
import { htmlCases } from './html'
import { mailCases } from './mail'
import { openQuestions } from './open-questions'
import { conditionalFormatCases } from './rules/conditional-formats'
import { metadataCases } from './rules/metadata'
import { protectionCases } from './rules/protections'
import { validationCases } from './rules/validation'
import { validationCriteriaCases } from './rules/validation-criteria'
import { runtimeCases } from './runtime'
import { scriptCases } from './script'
import { chartCases } from './sheets/charts'
import { documentCases } from './sheets/document'
import { filterCases } from './sheets/filters'
import { layoutCases } from './sheets/layout'
import { rangeListCases } from './sheets/range-lists'
import { rangeCases } from './sheets/ranges'
import { sheetCases } from './sheets/sheets'
import { storeCases } from './stores'
import { textAndByteCases } from './text-and-bytes'
import { triggerCases } from './triggers'
import { utilityCases } from './utilities'

export const allCases: Case[] = [
  ...valueCases,
  ...typedCases,
  ...formulaCases,
  ...formatCases,
  ...lookCases,
  ...noteCases,
  ...copyCases,
  ...rangeCases,
  ...rangeListCases,
  ...sheetCases,
  ...layoutCases,
  ...documentCases,
  ...chartCases,
  ...filterCases,
  ...validationCases,
  ...validationCriteriaCases,
  ...conditionalFormatCases,
  ...metadataCases,
  ...protectionCases,
  ...enumCases,
  ...storeCases,
  ...scriptCases,
  ...triggerCases,
  ...mailCases,
  ...utilityCases,
  ...textAndByteCases,
  ...htmlCases,
  ...runtimeCases,
  ...openQuestions,
  ...openFormulas,
]
