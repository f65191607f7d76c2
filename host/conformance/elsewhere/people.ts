// Roles, protections, and what a person has allowed.
import type { Elsewhere } from '../case'

const PEOPLE = 'tests/host/people'

export const peopleElsewhere: Elsewhere[] = [
  {
    members: [
      'SpreadsheetApp.getActiveSpreadsheet',
      'PropertiesService.getDocumentProperties',
      'CacheService.getUserCache',
    ],
    says: 'In NONE neither the spreadsheet nor any store, mail or trigger is in reach.',
    source: 'AUTH',
    test: 'tests/host/runtime/rights.test.ts › in AuthMode.NONE %s is refused',
  },
  {
    members: ['Ui.showSidebar', 'Ui.alert', 'MailApp.sendEmail', 'Session.getEffectiveUser'],
    says: 'In LIMITED there are no windows, no mail, no triggers to make and no user.',
    source: 'AUTH',
    test: 'tests/host/runtime/rights.test.ts › in AuthMode.LIMITED %s is refused',
  },
  {
    members: [],
    says: 'For who may only view or comment no simple trigger runs: they have no menu.',
    source: 'TS',
    test: `${PEOPLE}/roles.test.ts › has no menu: onOpen does not run`,
  },
  {
    members: ['Range.setValue'],
    says: 'A script writes with the rights of its user: a viewer’s fails and changes nothing.',
    source: 'PR',
    test: `${PEOPLE}/roles.test.ts › runs scripts that fail when they write: %s`,
  },
  {
    members: ['Range.canEdit'],
    says: 'Who may only view may not edit any range.',
    source: 'RG',
    test: `${PEOPLE}/roles.test.ts › may not edit any range`,
  },
  {
    members: [],
    says: 'A trigger whose maker has lost the document runs no more, and nobody is told.',
    source: 'ET',
    test: `${PEOPLE}/roles.test.ts › has triggers that no longer run, and nobody is told`,
  },
  {
    members: ['Protection.addEditor', 'Protection.addEditors', 'Protection.removeEditor'],
    says: 'A protected range is open to the owner and to whom it names.',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › is open to the owner and to whom it names, scripts and hands`,
  },
  {
    members: ['Protection.getEditors', 'Protection.canEdit', 'Protection.remove'],
    says: 'Only who may edit a protection is told its editors and may change or remove it.',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › tells its editors only to its editors, and can be changed by them only`,
  },
  {
    members: ['Protection.canDomainEdit', 'Protection.setDomainEdit'],
    says: 'In a file of a consumer account setDomainEdit throws.',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › cannot be told apart in a file of a consumer account: setDomainEdit throws`,
  },
  {
    members: ['Protection.canDomainEdit', 'Protection.setDomainEdit', 'Protection.removeEditors'],
    says: 'Taking all editors off leaves the owner’s domain in, until setDomainEdit(false).',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › keep their access in a Workspace file until setDomainEdit(false)`,
  },
  {
    members: ['Range.protect'],
    says: 'Of two protections over the same cells each bars whom it bars.',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › twice over the same cells bars whom either bars`,
  },
  {
    members: ['Protection.setUnprotectedRanges'],
    says: 'A protected sheet leaves its open ranges open, and they move with the cells.',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › has open ranges that move with the cells`,
  },
  {
    members: ['Protection.setWarningOnly'],
    says: 'A warning asks everybody who edits by hand and stops no script.',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › asks everybody who edits by hand, the owner included, and stops no script`,
  },
  {
    members: ['Sheet.setName', 'Sheet.setFrozenRows', 'Sheet.hideSheet', 'Sheet.setColumnWidth'],
    says: 'On a protected sheet scripts of others change neither cells nor layout.',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › refuses others every change: cells, rows, name, layout`,
  },
  {
    members: ['ScriptApp.getInstallationSource'],
    says: 'Installed in the editor, the add-on runs onInstall with all rights and is then in use for everybody here.',
    source: 'AUTH',
    test: `${PEOPLE}/installation.test.ts › installed in the editor runs onInstall in FULL, and is then in use for everybody in this document`,
  },
  {
    members: [],
    says: 'Installed from the website it runs no onInstall, and opens in NONE until it is used in the document.',
    source: 'TS',
    test: `${PEOPLE}/installation.test.ts › installed on the Marketplace’s website runs nothing, and opens in NONE until it is used here`,
  },
  {
    members: [],
    says: 'A collaborator who never allowed it sees the menu, is asked at the click, and runs as themselves.',
    source: 'AUTH',
    test: `${PEOPLE}/installation.test.ts › having allowed it runs in FULL as themselves, and is not asked again`,
  },
  {
    members: [],
    says: 'A user who removes the add-on loses its triggers.',
    source: 'ET',
    test: `${PEOPLE}/installation.test.ts › takes the person’s triggers along, not those of others`,
  },
  {
    members: ['AuthorizationInfo.getAuthorizationStatus', 'AuthorizationInfo.getAuthorizedScopes'],
    says: 'Consent to some scopes only is told for all of them or for a list.',
    source: 'SA',
    test: `${PEOPLE}/installation.test.ts › is told by getAuthorizationInfo, for all scopes or some`,
  },
  {
    members: ['ScriptApp.requireScopes'],
    says: 'A run that requires a missing scope ends and asks for it.',
    source: 'SA',
    test: `${PEOPLE}/installation.test.ts › ends a run that requires more, asks, and counts from the next run on`,
  },
  {
    members: ['ScriptApp.invalidateAuth'],
    says: 'A script can give up what it was allowed.',
    source: 'SA',
    test: `${PEOPLE}/installation.test.ts › can be given up by the script itself`,
  },
  {
    members: [],
    says: 'A trigger goes on firing when the consent is gone, and dies at the first call that needs it.',
    source: 'ET',
    test: `${PEOPLE}/installation.test.ts › keeps a trigger that starts and dies at the first call it may no longer make`,
  },
]
