// Utilities, blobs, HTML output and the log.
import { type Case, THROWS } from '../case'

export const utilityCases: Case[] = [
  {
    id: 'format-date',
    members: ['Utilities.formatDate'],
    says: 'A date is written in a zone and a pattern of SimpleDateFormat.',
    source: 'UT',
    standing: 'documented',
    run: () => {
      const at = new Date(Date.UTC(2026, 10, 5, 4, 7, 9, 12))
      return [
        Utilities.formatDate(at, 'Asia/Shanghai', 'yyyy-MM-dd'),
        Utilities.formatDate(at, 'America/New_York', 'yyyy-MM-dd HH:mm:ss'),
        Utilities.formatDate(at, 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'"),
        Utilities.formatDate(at, 'Asia/Kathmandu', 'yy/M/d h:mm a EEE'),
        Utilities.formatDate(at, 'UTC', "d MMMM yyyy, 'week day' u, SSS"),
      ]
    },
    gives: [
      '2026-11-05',
      '2026-11-04 23:07:09',
      '2026-11-05T04:07:09Z',
      '26/11/5 9:52 AM Thu',
      '5 November 2026, week day 4, 012',
    ],
  },
  {
    id: 'parse-date',
    members: ['Utilities.parseDate'],
    says: 'A text is read as wall time of a zone.',
    source: 'UT',
    standing: 'documented',
    run: () => [
      Utilities.parseDate('2026-11-05', 'Asia/Shanghai', 'yyyy-MM-dd').toISOString(),
      Utilities.parseDate('2026-03-29 12:30', 'Europe/Berlin', 'yyyy-MM-dd HH:mm').toISOString(),
    ],
    gives: ['2026-11-04T16:00:00.000Z', '2026-03-29T10:30:00.000Z'],
  },
  {
    id: 'parse-date-of-another-form',
    members: ['Utilities.parseDate'],
    says: 'A text of another form is refused.',
    source: 'UT',
    standing: 'documented',
    run: () => Utilities.parseDate('5.11.2026', 'UTC', 'yyyy-MM-dd'),
    gives: THROWS,
  },
  {
    id: 'uuid',
    members: ['Utilities.getUuid'],
    says: 'A uuid has the usual form, and no two are alike.',
    source: 'UT',
    standing: 'documented',
    run: () => {
      const [one, two] = [Utilities.getUuid(), Utilities.getUuid()]
      return [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(one), one === two]
    },
    gives: [true, false],
  },
  {
    id: 'sleep',
    members: ['Utilities.sleep'],
    says: 'sleep lets the time pass.',
    source: 'UT',
    standing: 'documented',
    run: () => {
      const before = Date.now()
      Utilities.sleep(1000)
      return Date.now() - before >= 1000
    },
    gives: true,
  },
  {
    id: 'digest',
    members: ['Utilities.computeDigest'],
    says: 'A digest is a list of bytes from −128 to 127.',
    source: 'UT',
    standing: 'documented',
    run: () => {
      const hex = (bytes: number[]) => bytes.map(byte => `0${(byte & 255).toString(16)}`.slice(-2)).join('')
      const { MD5, SHA_1, SHA_256 } = Utilities.DigestAlgorithm
      const sha = Utilities.computeDigest(SHA_256, 'abc')
      return [
        hex(sha),
        sha.every(byte => byte >= -128 && byte <= 127),
        hex(Utilities.computeDigest(MD5, 'abc')),
        hex(Utilities.computeDigest(SHA_1, 'abc')),
      ]
    },
    gives: [
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      true,
      '900150983cd24fb0d6963f7d28e17f72',
      'a9993e364706816aba3e25717850c26c9cd0d89d',
    ],
  },
  {
    id: 'base64',
    members: [
      'Utilities.base64Encode',
      'Utilities.base64EncodeWebSafe',
      'Utilities.base64Decode',
      'Utilities.base64DecodeWebSafe',
    ],
    says: 'Base 64 goes both ways, with the letters of addresses too.',
    source: 'UT',
    standing: 'documented',
    run: () => [
      Utilities.base64Encode('abc'),
      Utilities.base64Encode([-1, -17, -66]),
      Utilities.base64EncodeWebSafe([-1, -17, -66]),
      Utilities.base64Decode('/+++'),
      Utilities.base64DecodeWebSafe('_---'),
    ],
    gives: ['YWJj', '/+++', '_---', [-1, -17, -66], [-1, -17, -66]],
  },
  {
    id: 'blob',
    members: [
      'Utilities.newBlob',
      'Blob.getName',
      'Blob.setName',
      'Blob.getContentType',
      'Blob.getDataAsString',
      'Blob.getBytes',
    ],
    says: 'A blob keeps its bytes, type and name.',
    source: 'BLOB',
    standing: 'documented',
    run: () => {
      const blob = Utilities.newBlob('甲', 'text/html', 'a.html')
      return [
        blob.getName(),
        blob.getContentType(),
        blob.getDataAsString(),
        blob.getBytes(),
        blob.setName('b.html').getName(),
      ]
    },
    gives: ['a.html', 'text/html', '甲', [-25, -108, -78], 'b.html'],
  },
  {
    id: 'html-output',
    members: [
      'HtmlService.createHtmlOutput',
      'HtmlOutput.getContent',
      'HtmlOutput.setContent',
      'HtmlOutput.append',
      'HtmlOutput.setTitle',
      'HtmlOutput.getTitle',
      'HtmlOutput.setWidth',
    ],
    says: 'Output is built piece by piece; every setting gives the output back.',
    source: 'HTML',
    standing: 'documented',
    run: () => {
      const output = HtmlService.createHtmlOutput('<p>1</p>')
        .append('<p>2</p>')
        .setTitle('账期管家')
        .setWidth(300)
      return [output.getContent(), output.getTitle(), output.setContent('<b>3</b>').getContent()]
    },
    gives: ['<p>1</p><p>2</p>', '账期管家', '<b>3</b>'],
  },
  {
    id: 'html-from-file',
    members: [
      'HtmlService.createHtmlOutputFromFile',
      'HtmlService.createTemplateFromFile',
      'HtmlTemplate.getRawContent',
      'HtmlTemplate.evaluate',
    ],
    says: 'A file of the project is found by its name without .html; a template without scriptlets evaluates to itself.',
    source: 'https://developers.google.com/apps-script/reference/html/html-service',
    standing: 'documented',
    run: () => {
      const template = HtmlService.createTemplateFromFile('Page')
      const said = [
        HtmlService.createHtmlOutputFromFile('Page').getContent(),
        template.getRawContent(),
        template.evaluate().getContent(),
      ]
      return said.map(html => html.trim())
    },
    gives: ['<p>账期</p>', '<p>账期</p>', '<p>账期</p>'],
  },
  {
    id: 'html-no-such-file',
    members: ['HtmlService.createHtmlOutputFromFile'],
    says: 'A file that is not there is refused.',
    source: 'https://developers.google.com/apps-script/reference/html/html-service',
    standing: 'documented',
    run: () => HtmlService.createHtmlOutputFromFile('没有'),
    gives: THROWS,
  },
  {
    id: 'logger',
    members: ['Logger.log', 'Logger.getLog', 'Logger.clear'],
    says: 'What was logged in this run can be read and cleared.',
    source: 'LOG',
    standing: 'documented',
    run: () => {
      Logger.clear()
      Logger.log('对账')
      const said = Logger.getLog().includes('对账')
      Logger.clear()
      return [said, Logger.getLog()]
    },
    gives: [true, ''],
  },
  {
    id: 'console',
    members: ['console.log', 'console.info', 'console.warn', 'console.error'],
    says: 'The console takes messages of four kinds and gives nothing back.',
    source: 'LOG',
    standing: 'documented',
    run: () => {
      console.log('zhangqi', 1)
      console.info('zhangqi')
      console.warn('zhangqi')
      return typeof console.error('zhangqi')
    },
    gives: 'undefined',
  },
]
