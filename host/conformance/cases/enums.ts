// Enums: every value has the name it is written by.
import type { Case } from '../case'
import type { Source } from '../sources'

type Values = object

/** One case for all values of an enum; `read` is called where the case runs. */
function enumCase(
  kind: string,
  names: string[],
  { read, source }: { read: () => Values; source: Source },
): Case {
  return {
    id: `enum-${kind}`,
    members: names.map(name => `${kind}.${name}`),
    says: `The values of ${kind} have the names they are written by.`,
    source,
    standing: 'documented',
    run: () => names.map(name => String((read() as Record<string, unknown>)[name])),
    gives: names,
  }
}

const REFERENCE = 'https://developers.google.com/apps-script/reference'
const BOOLEAN_AND_VALIDATION = [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'CUSTOM_FORMULA',
]

export const enumCases: Case[] = [
  enumCase(
    'DataValidationCriteria',
    [
      ...BOOLEAN_AND_VALIDATION,
      'DATE_BETWEEN',
      'DATE_IS_VALID_DATE',
      'DATE_NOT_BETWEEN',
      'DATE_ON_OR_AFTER',
      'DATE_ON_OR_BEFORE',
      'TEXT_IS_VALID_EMAIL',
      'TEXT_IS_VALID_URL',
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
      'CHECKBOX',
    ],
    {
      read: () => SpreadsheetApp.DataValidationCriteria,
      source: `${REFERENCE}/spreadsheet/data-validation-criteria`,
    },
  ),
  enumCase(
    'BooleanCriteria',
    [...BOOLEAN_AND_VALIDATION, 'CELL_EMPTY', 'CELL_NOT_EMPTY', 'TEXT_STARTS_WITH', 'TEXT_ENDS_WITH'],
    { read: () => SpreadsheetApp.BooleanCriteria, source: `${REFERENCE}/spreadsheet/boolean-criteria` },
  ),
  enumCase('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT'], {
    read: () => SpreadsheetApp.DeveloperMetadataVisibility,
    source: `${REFERENCE}/spreadsheet/developer-metadata-visibility`,
  }),
  enumCase('DeveloperMetadataLocationType', ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'], {
    read: () => SpreadsheetApp.DeveloperMetadataLocationType,
    source: `${REFERENCE}/spreadsheet/developer-metadata-location-type`,
  }),
  enumCase('ProtectionType', ['RANGE', 'SHEET'], {
    read: () => SpreadsheetApp.ProtectionType,
    source: `${REFERENCE}/spreadsheet/protection-type`,
  }),
  enumCase('Dimension', ['COLUMNS', 'ROWS'], {
    read: () => SpreadsheetApp.Dimension,
    source: `${REFERENCE}/spreadsheet/dimension`,
  }),
  enumCase('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'], {
    read: () => ScriptApp.AuthMode,
    source: `${REFERENCE}/script/auth-mode`,
  }),
  enumCase('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED'], {
    read: () => ScriptApp.AuthorizationStatus,
    source: `${REFERENCE}/script/authorization-status`,
  }),
  enumCase('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE'], {
    read: () => ScriptApp.EventType,
    source: `${REFERENCE}/script/event-type`,
  }),
  enumCase('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'], {
    read: () => ScriptApp.TriggerSource,
    source: `${REFERENCE}/script/trigger-source`,
  }),
  enumCase('InstallationSource', ['APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON'], {
    read: () => ScriptApp.InstallationSource,
    source: `${REFERENCE}/script/installation-source`,
  }),
  enumCase('WeekDay', ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'], {
    read: () => ScriptApp.WeekDay,
    source: `${REFERENCE}/base/weekday`,
  }),
  enumCase('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'], {
    read: () => Utilities.DigestAlgorithm,
    source: `${REFERENCE}/utilities/digest-algorithm`,
  }),
  enumCase('MacAlgorithm', ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'], {
    read: () => Utilities.MacAlgorithm,
    source: `${REFERENCE}/utilities/mac-algorithm`,
  }),
  enumCase('Charset', ['US_ASCII', 'UTF_8'], {
    read: () => Utilities.Charset,
    source: `${REFERENCE}/utilities/charset`,
  }),
  {
    id: 'enum-json',
    members: ['SpreadsheetApp.Dimension'],
    says: 'As JSON an enum value is its name.',
    source: 'V8M',
    standing: 'documented',
    run: () => JSON.stringify([SpreadsheetApp.Dimension.ROWS]),
    gives: '["ROWS"]',
  },
  {
    id: 'enum-compared',
    members: ['SpreadsheetApp.ProtectionType'],
    says: 'An enum value read from an object is the same as the one that is written.',
    source: 'PR',
    standing: 'documented',
    run: ({ sheet }) => {
      const type = sheet.getRange('A1').protect().getProtectionType()
      return [type === SpreadsheetApp.ProtectionType.RANGE, type === SpreadsheetApp.ProtectionType.SHEET]
    },
    gives: [true, false],
  },
  {
    id: 'enum-order',
    members: ['SpreadsheetApp.Dimension'],
    says: 'Enum values compare by their order and tell their name.',
    source: 'C:GF',
    standing: 'practitioner',
    run: () => {
      const { COLUMNS, ROWS } = SpreadsheetApp.Dimension as unknown as Record<
        'COLUMNS' | 'ROWS',
        { compareTo(other: unknown): number; name(): string; ordinal(): number }
      >
      return [COLUMNS.compareTo(COLUMNS), ROWS.name(), Math.sign(COLUMNS.compareTo(ROWS)) !== 0]
    },
    gives: [0, 'ROWS', true],
  },
  {
    id: 'enum-services',
    members: [
      'SpreadsheetApp.DataValidationCriteria',
      'SpreadsheetApp.BooleanCriteria',
      'SpreadsheetApp.DeveloperMetadataVisibility',
      'SpreadsheetApp.DeveloperMetadataLocationType',
      'ScriptApp.AuthMode',
      'ScriptApp.AuthorizationStatus',
      'ScriptApp.EventType',
      'ScriptApp.TriggerSource',
      'ScriptApp.InstallationSource',
      'ScriptApp.WeekDay',
      'Utilities.DigestAlgorithm',
      'Utilities.MacAlgorithm',
      'Utilities.Charset',
    ],
    says: 'The services hold their enums.',
    source: 'APP',
    standing: 'documented',
    run: () =>
      [
        SpreadsheetApp.DataValidationCriteria.CHECKBOX,
        SpreadsheetApp.BooleanCriteria.CELL_EMPTY,
        SpreadsheetApp.DeveloperMetadataVisibility.PROJECT,
        SpreadsheetApp.DeveloperMetadataLocationType.ROW,
        ScriptApp.AuthMode.FULL,
        ScriptApp.AuthorizationStatus.REQUIRED,
        ScriptApp.EventType.CLOCK,
        ScriptApp.TriggerSource.CLOCK,
        ScriptApp.InstallationSource.NONE,
        ScriptApp.WeekDay.MONDAY,
        Utilities.DigestAlgorithm.SHA_256,
        Utilities.MacAlgorithm.HMAC_SHA_1,
        Utilities.Charset.UTF_8,
      ].map(String),
    gives: [
      'CHECKBOX',
      'CELL_EMPTY',
      'PROJECT',
      'ROW',
      'FULL',
      'REQUIRED',
      'CLOCK',
      'CLOCK',
      'NONE',
      'MONDAY',
      'SHA_256',
      'HMAC_SHA_1',
      'UTF_8',
    ],
  },
]
