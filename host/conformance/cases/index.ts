// Every case, by subject.
import type { Case } from '../case'
import { enumCases } from './enums'
import { htmlCases } from './html'
import { mailCases } from './mail'
import { openQuestions } from './open-questions'
import { scriptCases } from './script'
import { conditionalFormatCases } from './spreadsheet/conditional-formats'
import { documentCases } from './spreadsheet/document'
import { formatCases } from './spreadsheet/formats'
import { formulaCases } from './spreadsheet/formulas'
import { layoutCases } from './spreadsheet/layout'
import { lookCases } from './spreadsheet/looks'
import { metadataCases } from './spreadsheet/metadata'
import { noteCases } from './spreadsheet/notes'
import { protectionCases } from './spreadsheet/protections'
import { rangeListCases } from './spreadsheet/range-lists'
import { rangeCases } from './spreadsheet/ranges'
import { sheetCases } from './spreadsheet/sheets'
import { typedCases } from './spreadsheet/typed'
import { validationCases } from './spreadsheet/validation'
import { valueCases } from './spreadsheet/values'
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
  ...rangeCases,
  ...rangeListCases,
  ...sheetCases,
  ...layoutCases,
  ...documentCases,
  ...validationCases,
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
  ...openQuestions,
]
