import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compute, display } from './compute'

describe('days and times', () => {
  it.each([
    ['=DATE(2026,13,1)=DATE(2027,1,1)', true],
    ['=DATE(2026,3,0)=DATE(2026,2,28)', true],
    ['=DATE(119,2,1)=DATE(2019,2,1)', true],
    ['=DATE(10000,1,1)', '#NUM!'],
    ['=TIME(25,0,0)*24', 1],
    ['=TIME(-1,0,0)', '#NUM!'],
    ['=DATEVALUE("2026-02-03")-DATE(2026,2,3)', 0],
    ['=DATEVALUE("February 3, 2026")-DATE(2026,2,3)', 0],
    ['=DATEVALUE("3-Feb-2026")-DATE(2026,2,3)', 0],
    ['=DATEVALUE("2026-02-30")', '#VALUE!'],
    ['=DATEVALUE(46000)', '#VALUE!'],
    ['=TIMEVALUE("2026-02-03 6:00 PM")', 0.75],
    ['=TIMEVALUE("12:30 AM")*48', 1],
    ['=TIMEVALUE("13:00 PM")', '#VALUE!'],
    ['=MONTH("")', 12],
    ['=DAY(-1)', '#NUM!'],
    ['=SECOND(40909.0004)', 35],
    ['=WEEKDAY(DATE(2026,11,22))', 1],
    ['=WEEKDAY(DATE(2026,11,22),2)', 7],
    ['=WEEKDAY(DATE(2026,11,22),5)', '#NUM!'],
    ['=WEEKNUM(DATE(2026,1,4))', 2],
    ['=WEEKNUM(DATE(2026,1,4),2)', 1],
    ['=ISOWEEKNUM(DATE(2021,1,3))', 53],
    ['=EDATE(DATE(2024,1,31),1)=DATE(2024,2,29)', true],
    ['=EOMONTH(DATE(2024,1,15),1)=DATE(2024,2,29)', true],
    ['=EPOCHTODATE(0)=DATE(1970,1,1)', true],
    ['=EPOCHTODATE(1000,2)-EPOCHTODATE(1,1)', 0],
    ['=EPOCHTODATE(1,4)', '#NUM!'],
    ['=ISDATE("July 20")', true],
    ['=ISDATE("20")', false],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })

  it('are shown as days and times', () => {
    expect(display('=EDATE(DATE(2026,1,31),1)')).toBe('2/28/2026')
    expect(display('=WORKDAY(DATE(2026,1,2),1)', { locale: 'zh_CN' })).toMatch(/^2026/)
  })
})

describe('how long it is', () => {
  it.each([
    ['=DATEDIF(DATE(2024,1,31),DATE(2024,3,1),"M")', 1],
    ['=DATEDIF(DATE(2020,2,29),DATE(2021,2,28),"Y")', 0],
    ['=DATEDIF(DATE(2023,1,15),DATE(2023,3,20),"md")', 5],
    ['=DATEDIF(DATE(2022,11,5),DATE(2024,2,3),"YM")', 2],
    ['=DATEDIF(DATE(2022,11,5),DATE(2024,2,3),"YD")', 90],
    ['=DATEDIF(DATE(2024,2,3),DATE(2022,11,5),"D")', '#NUM!'],
    ['=DATEDIF(1,2,"Q")', '#NUM!'],
    ['=DAYS("7/24/2026","7/16/2026")', 8],
    ['=DAYS360(DATE(2026,1,31),DATE(2026,3,31))', 60],
    ['=YEARFRAC(DATE(2026,1,1),DATE(2026,7,1))', 0.5],
    ['=YEARFRAC(1,2,9)', '#NUM!'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })
})

describe('workdays', () => {
  it.each([
    ['=NETWORKDAYS(DATE(2026,11,20),DATE(2026,11,23))', 2],
    ['=NETWORKDAYS(DATE(2026,11,23),DATE(2026,11,20))', -2],
    ['=NETWORKDAYS(DATE(2026,11,16),DATE(2026,11,22),{DATE(2026,11,17),DATE(2026,11,22)})', 4],
    ['=NETWORKDAYS.INTL(DATE(2026,11,16),DATE(2026,11,22),11)', 6],
    ['=NETWORKDAYS.INTL(DATE(2026,11,16),DATE(2026,11,22),"1000000")', 6],
    ['=NETWORKDAYS.INTL(1,2,"12")', '#NUM!'],
    ['=NETWORKDAYS.INTL(1,2,8)', '#NUM!'],
    ['=WORKDAY(DATE(2026,11,20),1)=DATE(2026,11,23)', true],
    ['=WORKDAY(DATE(2026,11,23),-1)=DATE(2026,11,20)', true],
    ['=WORKDAY(DATE(2026,11,20),1,DATE(2026,11,23))=DATE(2026,11,24)', true],
    ['=WORKDAY.INTL(DATE(2026,11,20),1,11)=DATE(2026,11,21)', true],
    ['=WORKDAY.INTL(1,1,"1111111")', '#NUM!'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })

  it('from a workday to the one that WORKDAY gives there are as many workdays', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 45_000, max: 47_000 }),
        fc.integer({ min: 1, max: 300 }),
        (start, count) => {
          const end = `WORKDAY(${start},${count})`
          expect(compute(`=NETWORKDAYS(${start}+1,${end})`)).toBe(count)
        },
      ),
      { numRuns: 25 },
    )
  })
})
