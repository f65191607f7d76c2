// The global names a script finds: one service object each, in the realm of the run.
import type { Run } from '../runtime/run'
import { htmlService } from './html'
import { lockService } from './lock'
import { consoleService, loggerService } from './logging'
import { mailService } from './mail'
import { scriptService } from './script'
import { sessionService } from './session'
import { spreadsheetService } from './spreadsheet/spreadsheet-app'
import { cacheService, propertiesService } from './stores'
import { utilitiesService } from './utilities'

/** Puts the services into the run's global. */
export function installServices(run: Run): void {
  Object.assign(run.realm.global, {
    SpreadsheetApp: spreadsheetService(run),
    PropertiesService: propertiesService(run),
    CacheService: cacheService(run),
    LockService: lockService(run),
    MailApp: mailService(run),
    ScriptApp: scriptService(run),
    Session: sessionService(run),
    HtmlService: htmlService(run),
    Utilities: utilitiesService(run),
    Logger: loggerService(run),
    console: consoleService(run),
  })
}
