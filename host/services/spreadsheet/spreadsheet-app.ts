// SpreadsheetApp: the way to the active document. Other documents are out of reach under spreadsheets.currentonly.
import { requireScope } from '../../runtime/rights'
import type { Run } from '../../runtime/run'
import { fail, flush } from '../../runtime/run'
import { enumObject } from '../enums'
import { innerOf, offer } from '../offer'
import { uiObject } from '../ui/ui'
import { criteriaBuilder } from './filters/filter'
import { ruleBuilder } from './rules/conditional-format'
import { validationBuilder } from './rules/validation'
import { sheetObject } from './sheet/sheet'
import { activeRange, activeSheetId, setActiveSheet, spreadsheetObject } from './spreadsheet'

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp

export function spreadsheetService(run: Run): App {
  const active = (member: string) => requireScope(run, `SpreadsheetApp.${member}`, 'spreadsheets.currentonly')
  const elsewhere = (member: string) =>
    fail(
      `You do not have permission to call SpreadsheetApp.${member}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    )
  const getActive = () => {
    active('getActiveSpreadsheet')
    return run.document ? spreadsheetObject(run) : null
  }
  return offer<App>(run, {
    kind: 'SpreadsheetApp',
    members: {
      DataValidationCriteria: enumObject(run, 'DataValidationCriteria') as App['DataValidationCriteria'],
      BooleanCriteria: enumObject(run, 'BooleanCriteria') as App['BooleanCriteria'],
      DeveloperMetadataVisibility: enumObject(
        run,
        'DeveloperMetadataVisibility',
      ) as App['DeveloperMetadataVisibility'],
      DeveloperMetadataLocationType: enumObject(
        run,
        'DeveloperMetadataLocationType',
      ) as App['DeveloperMetadataLocationType'],
      ProtectionType: enumObject(run, 'ProtectionType') as App['ProtectionType'],
      Dimension: enumObject(run, 'Dimension') as App['Dimension'],
      getActiveSpreadsheet: getActive,
      getActive,
      getActiveSheet: () => {
        active('getActiveSheet')
        return sheetObject(run, activeSheetId(run))
      },
      setActiveSheet: (sheet: unknown) => {
        active('setActiveSheet')
        setActiveSheet(run, innerOf<string>(run, sheet, 'Sheet'))
        return sheet
      },
      getActiveRange: () => {
        active('getActiveRange')
        return activeRange(run)
      },
      setActiveRange: (range: unknown) => {
        active('setActiveRange')
        return spreadsheetObject(run).setActiveRange(range as GoogleAppsScript.Spreadsheet.Range)
      },
      getUi: () => uiObject(run),
      flush: () => flush(run),
      newFilterCriteria: () => criteriaBuilder(run),
      newDataValidation: () => validationBuilder(run),
      newConditionalFormatRule: () => ruleBuilder(run),
      openById: () => elsewhere('openById'),
      openByUrl: () => elsewhere('openByUrl'),
      create: () => elsewhere('create'),
    },
  })
}
