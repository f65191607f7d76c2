// Questions for live Google that a person has to help with: the windows, a copy of the document, an add-on's clock trigger.
// docs/live.md says step by step what to do; each function gives what it found as JSON text and notes it in the log.

const KEY = 'zhangqi-by-hand'

function told(found: unknown): string {
  const text = JSON.stringify(found)
  console.log(text)
  return text
}

/** What a person answers in windows: button and text of a prompt, button of an alert. */
export function tryWindows(): string {
  const ui = SpreadsheetApp.getUi()
  const prompt = ui.prompt('Conformance', 'Type 1 and press OK', ui.ButtonSet.OK_CANCEL)
  const alert = ui.alert('Conformance', 'Press Yes', ui.ButtonSet.YES_NO)
  return told([prompt.getSelectedButton(), prompt.getResponseText(), alert])
}

/** Marks the document in every way that a copy may keep or lose. */
export function markForCopy(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const sheet = spreadsheet.getSheets()[0]
  const { DOCUMENT, PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility
  spreadsheet.addDeveloperMetadata(KEY, 'document', DOCUMENT).addDeveloperMetadata(KEY, 'project', PROJECT)
  sheet?.getRange('B:B').addDeveloperMetadata(KEY, 'column', DOCUMENT)
  sheet?.getRange('A1:B2').protect().setDescription(KEY)
  PropertiesService.getDocumentProperties()?.setProperty(KEY, 'here')
  return lookAtMarks()
}

/** What of the marks is here: run it in the document and in its copy. Gives metadata values, protections, properties and triggers. */
export function lookAtMarks(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const metadata = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()
  return told({
    metadata: metadata.map(item => item.getValue()).sort(),
    protections: spreadsheet
      .getProtections(SpreadsheetApp.ProtectionType.RANGE)
      .filter(protection => protection.getDescription() === KEY).length,
    property: PropertiesService.getDocumentProperties()?.getProperty(KEY) ?? null,
    triggers: ScriptApp.getProjectTriggers().length,
  })
}

/** Makes the hourly trigger that looks for its document. Only a private publication of this script as an add-on answers the question. */
export function startClock(): string {
  return told(ScriptApp.newTrigger('onClock').timeBased().everyHours(1).create().getHandlerFunction())
}

/** The trigger: whether it has a document, its properties and its lock. */
export function onClock(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null
  const found = {
    spreadsheet: spreadsheet !== null,
    properties: PropertiesService.getDocumentProperties() !== null,
    lock: (LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null) !== null,
  }
  PropertiesService.getUserProperties().setProperty(KEY, JSON.stringify(found))
}

/** An hour later: what the trigger found, 'null' until it has run; takes the trigger away. */
export function stopClock(): string {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === 'onClock') ScriptApp.deleteTrigger(trigger)
  }
  const found = PropertiesService.getUserProperties().getProperty(KEY)
  PropertiesService.getUserProperties().deleteProperty(KEY)
  return told(found === null ? null : JSON.parse(found))
}
