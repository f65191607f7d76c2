// Who has the add-on, where it is in use, and what it was allowed. Source: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
import { describe, expect, test } from 'vitest'
import { script, scriptRun } from '../open'
import { openEvents, told, trigger } from './events'

const ANN = 'ann@example.com'
const MAIL = 'https://www.googleapis.com/auth/script.send_mail'
const fresh = () => openEvents([['甲']], { installation: 'nobody' })
const status = (scopes = '') =>
  `return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL${scopes}).getAuthorizationStatus())`

describe('an add-on nobody has', () => {
  test('does nothing when the document is opened', () => {
    const host = fresh()
    const owner = host.as(host.owner)
    expect(owner.open().notRun).toContain('neither installed')
    expect(owner.menu()).toEqual([])
  })

  test('installed in the editor runs onInstall in FULL, and is then in use for everybody in this document', () => {
    const host = fresh()
    const owner = host.as(host.owner)
    expect(owner.install().error).toBeUndefined()
    expect([owner.menu().length, told(host)]).toEqual([1, [{ handler: 'onInstall' }]])
    const ann = host.as(ANN)
    expect(ann.open().notRun).toBeUndefined()
    expect(ann.menu()).toHaveLength(1)
  })

  test('installed on the Marketplace’s website runs nothing, and opens in NONE until it is used here', () => {
    const host = fresh()
    const owner = host.as(host.owner)
    owner.installFromMarketplace()
    expect(told(host)).toEqual([])
    expect(owner.open().error).toBeUndefined()
    expect(owner.menu()).toHaveLength(1)
    expect(host.as(ANN).open().notRun).toContain('neither installed')
    expect(owner.click('运行').error).toBeUndefined()
    expect(host.as(ANN).open().notRun).toBeUndefined()
  })

  test('is not installed when the person does not allow it', () => {
    const host = fresh()
    const owner = host.as(host.owner)
    owner.consent('none')
    expect(owner.install().notRun).toContain('not allowed')
    expect(owner.open().notRun).toContain('neither installed')
  })
})

describe('a collaborator who never allowed the add-on anything', () => {
  const used = () => {
    const host = fresh()
    host.as(host.owner).install()
    const ann = host.as(ANN)
    ann.open()
    told(host)
    return { host, ann }
  }

  test('sees its menu; a click asks first, and runs nothing when the question is closed', () => {
    const { host, ann } = used()
    expect(ann.click('运行')).toMatchObject({
      totalCalls: 0,
      notRun: 'the person has not allowed the scopes',
    })
    expect(told(host)).toEqual([])
  })

  test('having allowed it runs in FULL as themselves, and is not asked again', () => {
    const { host, ann } = used()
    ann.consent('all')
    ann.click('运行')
    ann.click('运行')
    expect(told(host)).toEqual([
      { handler: 'click', as: ANN },
      { handler: 'click', as: ANN },
    ])
  })

  test('is asked for everything at once: allowing a part does not start it', () => {
    const { ann } = used()
    ann.consent([MAIL])
    expect(ann.click('运行').notRun).toContain('not allowed')
  })
})

describe('removing the add-on', () => {
  test('takes the person’s triggers along, not those of others', () => {
    const host = openEvents([['甲']])
    for (const email of [host.owner, ANN])
      script(host, "ScriptApp.newTrigger('mails').timeBased().everyHours(1).create()", email)
    trigger(host, 'edited', 'onEdit', ANN)
    host.as(ANN).uninstall()
    const runs = host.clock.advance({ hours: 1 })
    expect(runs.map(({ user }) => user)).toEqual([host.owner])
    expect([host.as(ANN).triggers(), host.as(ANN).eventTriggers()]).toEqual([[], []])
  })
})

describe('an add-on no longer used in the document', () => {
  test('opens in NONE for who has it, and its triggers stop until it is used again', () => {
    const host = openEvents([['甲']])
    const owner = host.as(host.owner)
    script(host, "ScriptApp.newTrigger('mails').timeBased().everyHours(1).create()")
    trigger(host, 'edited', 'onEdit')
    owner.useInDocument(false)
    expect(host.clock.advance({ hours: 2 })).toEqual([])
    owner.type('表', 'A1', 'x')
    expect(told(host)).toEqual([])
    expect(owner.open().error).toBeUndefined()
    owner.click('运行')
    expect(host.clock.advance({ hours: 1 }).length).toBeGreaterThan(0)
  })
})

describe('consent to some scopes only', () => {
  test('in a bound script starts it, and a call without its scope fails', () => {
    const host = openEvents([['甲']], { installation: 'nobody', deployment: 'bound' })
    const owner = host.as(host.owner)
    owner.open()
    owner.consent(['spreadsheets.currentonly', 'userinfo.email'])
    expect(owner.click('运行').error).toBeUndefined()
    expect(told(host)).toMatchObject([{ handler: 'click' }])
    expect(scriptRun(host, 'MailApp.getRemainingDailyQuota()').error?.message).toContain(MAIL)
  })

  test('is told by getAuthorizationInfo, for all scopes or some', () => {
    const host = openEvents([['甲']], { installation: 'nobody' })
    host.as(host.owner).authorize([MAIL])
    expect(script(host, status())).toBe('REQUIRED')
    expect(script(host, status(`, ['${MAIL}']`))).toBe('NOT_REQUIRED')
    const granted = 'return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes()'
    expect(script(host, granted)).toEqual([MAIL])
    expect(script(host, status().replace('FULL', 'LIMITED'))).toBe('NOT_REQUIRED')
    host.as(host.owner).authorize()
    expect(script(host, status())).toBe('NOT_REQUIRED')
  })

  test('of a scope the script does not name is an error', () => {
    const host = openEvents([['甲']])
    expect(scriptRun(host, status(", ['https://www.googleapis.com/auth/drive']")).error?.message).toContain(
      'not requested',
    )
  })

  test('ends a run that requires more, asks, and counts from the next run on', () => {
    const host = openEvents([['甲']], { installation: 'nobody' })
    const owner = host.as(host.owner)
    owner.authorize(['spreadsheets.currentonly'])
    owner.consent([MAIL])
    expect(owner.run('asksFirst').error).toMatchObject({ killed: true })
    expect(told(host)).toEqual([])
    expect(owner.run('asksFirst').error).toBeUndefined()
    expect(told(host)).toEqual([{ handler: 'asksFirst' }])
  })

  test('can be given up by the script itself', () => {
    const host = openEvents([['甲']])
    script(host, 'ScriptApp.invalidateAuth()')
    expect(script(host, status())).toBe('REQUIRED')
  })
})

describe('a person who takes back what they allowed', () => {
  test('is asked at the next click', () => {
    const host = openEvents([['甲']])
    const owner = host.as(host.owner)
    owner.open()
    host.revoke(host.owner)
    expect(owner.click('运行').notRun).toContain('not allowed')
    owner.consent('all')
    expect(owner.click('运行').notRun).toBeUndefined()
  })

  test('keeps a trigger that starts and dies at the first call it may no longer make', () => {
    const host = openEvents([['甲']])
    script(host, "ScriptApp.newTrigger('mails').timeBased().everyHours(1).create()")
    host.revoke(host.owner)
    const [run] = host.clock.advance({ hours: 1 })
    expect(run?.error?.message).toContain('MailApp.sendEmail')
    expect(host.mails).toEqual([])
  })

  test('is refused what the page calls', () => {
    const host = openEvents([['甲']])
    host.revoke(host.owner)
    expect(host.as(host.owner).call('click').error?.message).toContain('Authorization is required')
  })
})
