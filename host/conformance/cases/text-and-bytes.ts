// Formats, comma-separated values, signatures and blobs.
import { type Case, THROWS } from '../case'

const hex = (bytes: number[]) => bytes.map(byte => `0${(byte & 255).toString(16)}`.slice(-2)).join('')

export const textAndByteCases: Case[] = [
  {
    id: 'format-string',
    members: ['Utilities.formatString'],
    says: 'A format is filled as by C’s sprintf: texts, whole and decimal numbers, width, zeros and the percent sign.',
    source: 'UT',
    standing: 'documented',
    run: () => [
      Utilities.formatString('%s 欠 %d 元', '甲公司', 1200),
      Utilities.formatString('%.2f', 1234.5678),
      Utilities.formatString('%05d', 42),
      Utilities.formatString('%s%%', 15),
      Utilities.formatString('123 %6.1f', 2.55).length,
    ],
    gives: ['甲公司 欠 1200 元', '1234.57', '00042', '15%', 10],
  },
  {
    id: 'parse-csv',
    members: ['Utilities.parseCsv'],
    says: 'Comma-separated text becomes rows of texts; quotes keep commas, quotes and line breaks.',
    source: 'UT',
    standing: 'documented',
    run: () => [
      Utilities.parseCsv('a,b,c\nd,e,f'),
      Utilities.parseCsv('"甲,乙","他说""好""","一\n二"'),
      Utilities.parseCsv('1;2', ';'),
    ],
    gives: [
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
      [['甲,乙', '他说"好"', '一\n二']],
      [['1', '2']],
    ],
  },
  {
    id: 'parse-csv-open-quote',
    members: ['Utilities.parseCsv'],
    says: 'Text that cannot be parsed, as with a quote that is never closed, is refused.',
    source: 'https://github.com/bplmp/metabase-google-sheets-add-on/issues/10',
    standing: 'practitioner',
    run: () => Utilities.parseCsv('a,"b'),
    gives: THROWS,
  },
  {
    id: 'hmac',
    members: ['Utilities.computeHmacSha256Signature', 'Utilities.computeHmacSignature'],
    says: 'A signature with a key is that of RFC 4231, as bytes from −128 to 127.',
    source: 'UT',
    standing: 'documented',
    run: () => {
      const text = 'what do ya want for nothing?'
      const { HMAC_SHA_256, HMAC_MD5 } = Utilities.MacAlgorithm
      return [
        hex(Utilities.computeHmacSha256Signature(text, 'Jefe')),
        hex(Utilities.computeHmacSignature(HMAC_SHA_256, text, 'Jefe')),
        hex(Utilities.computeHmacSignature(HMAC_MD5, text, 'Jefe')),
      ]
    },
    gives: [
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
      '750c783e6ab0b503eaa86e310a5db738',
    ],
  },
  {
    id: 'digest-charset',
    members: ['Utilities.computeDigest', 'Utilities.base64Encode'],
    says: 'With a charset, text beyond ASCII is taken in that charset.',
    source: 'UT',
    standing: 'documented',
    run: () => [
      Utilities.base64Encode('账', Utilities.Charset.UTF_8),
      hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '账', Utilities.Charset.UTF_8)).length,
    ],
    gives: ['6LSm', 32],
  },
  {
    id: 'base64-no-charset',
    members: ['Utilities.base64Encode'],
    says: 'What text beyond ASCII is without a charset.',
    source: 'UT',
    standing: 'open',
    run: () => Utilities.base64Encode('账'),
  },
  {
    id: 'base64-refused',
    members: ['Utilities.base64Decode'],
    says: 'Whether text that is no base 64 is refused.',
    source: 'UT',
    standing: 'open',
    run: () => Utilities.base64Decode('账'),
  },
  {
    id: 'sleep-too-long',
    members: ['Utilities.sleep'],
    says: 'A sleep is five minutes at most.',
    source: 'UT',
    standing: 'documented',
    run: () => Utilities.sleep(300_001),
    gives: THROWS,
  },
  {
    id: 'blob-changed',
    members: [
      'Blob.setContentType',
      'Blob.setContentTypeFromExtension',
      'Blob.setDataFromString',
      'Blob.setBytes',
      'Blob.copyBlob',
      'Blob.isGoogleType',
    ],
    says: 'A blob’s type and data can be changed; a copy is of its own.',
    source: 'BLOB',
    standing: 'documented',
    run: () => {
      const blob = Utilities.newBlob('x', 'text/plain', 'ledger.csv')
      const copy = blob.copyBlob().setDataFromString('y')
      return [
        blob.setContentTypeFromExtension().getContentType(),
        blob.setContentType('text/html').getContentType(),
        blob.getDataAsString(),
        copy.getDataAsString(),
        copy.setBytes([104, 105]).getDataAsString(),
        blob.isGoogleType(),
      ]
    },
    gives: ['text/csv', 'text/html', 'x', 'y', 'hi', false],
  },
  {
    id: 'blob-of-its-own-type',
    members: ['Blob.getAs'],
    says: 'A blob as the type it has is a blob with the same data.',
    source: 'BLOB',
    standing: 'documented',
    run: () => Utilities.newBlob('x', 'text/html', 'a.html').getAs('text/html').getDataAsString(),
    gives: 'x',
  },
  {
    id: 'html-as-pdf',
    members: ['Blob.getAs'],
    says: 'HTML with Chinese in it comes back as a PDF under the same name.',
    source: 'BLOB',
    standing: 'documented',
    run: () => {
      const page = '<!DOCTYPE html><meta charset="utf-8"><p>对账函</p>'
      const pdf = Utilities.newBlob(page, 'text/html', 'a.html').getAs('application/pdf')
      return [pdf.getContentType(), pdf.getBytes().slice(0, 4), pdf.getName()]
    },
    gives: ['application/pdf', [37, 80, 68, 70], 'a.pdf'],
  },
  {
    id: 'console-time',
    members: ['console.time', 'console.timeEnd'],
    says: 'The console takes the time between two calls, and gives nothing back.',
    source: 'LOG',
    standing: 'documented',
    run: () => {
      console.time('zhangqi')
      return [typeof console.timeEnd('zhangqi')]
    },
    gives: ['undefined'],
  },
  {
    id: 'logger-format',
    members: ['Logger.log', 'Logger.getLog'],
    says: 'A first text with %s is a format for the values after it.',
    source: 'https://developers.google.com/apps-script/reference/base/logger',
    standing: 'documented',
    run: () => {
      Logger.clear()
      Logger.log('共 %s 行', 3)
      const said = Logger.getLog().includes('共 3')
      Logger.clear()
      return said
    },
    gives: true,
  },
]
