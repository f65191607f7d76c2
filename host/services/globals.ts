// The global names a script finds: one service object each, in the realm of the run.
import type { Run } from '../runtime/run'
import { enumObject } from './enums'
import { lockService } from './lock'
import { mailService } from './mail'
import { offer } from './offer'
import { scriptService } from './script/script-app'
import { sessionService } from './script/session'
import { spreadsheetService } from './spreadsheet/spreadsheet-app'
import { cacheService, propertiesService } from './stores'
import { htmlService } from './ui/html'
import { urlFetchService } from './url-fetch'
import { consoleService, loggerService } from './utilities/logging'
import { utilitiesService } from './utilities/utilities'

/** Puts the services into the run's global. */
export function installServices(run: Run): void {
  Object.assign(run.realm.global, {
    SpreadsheetApp: spreadsheetService(run),
    Charts: chartsService(run),
    PropertiesService: propertiesService(run),
    CacheService: cacheService(run),
    LockService: lockService(run),
    MailApp: mailService(run),
    UrlFetchApp: urlFetchService(run),
    ScriptApp: scriptService(run),
    Session: sessionService(run),
    HtmlService: htmlService(run),
    Utilities: utilitiesService(run),
    Logger: loggerService(run),
    console: consoleService(run),
  })
}

/** Charts of a document are made by its sheets: of the service of that name only the kinds are offered. */
function chartsService(run: Run): GoogleAppsScript.Charts.Charts {
  type Charts = GoogleAppsScript.Charts.Charts
  return offer<Charts>(run, {
    kind: 'Charts',
    members: { ChartType: enumObject(run, 'ChartType') as Charts['ChartType'] },
  })
}
