// The try-out page of `npm start`: a spreadsheet that looks at home beside Google Sheets, with the built add-on in it.
import 'bootstrap/dist/css/bootstrap.min.css'
import 'font-awesome/css/font-awesome.min.css'
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css'
import './grid/grid.css'
import './page.css'
import './desk/title-bar.css'
import './parts/windows.css'
import './parts/figures.css'
import './parts/panels.css'
import './outbox/outbox.css'
import './runs/runs.css'
import './files/files.css'
import './keyboard/keys.css'
import './guide/guide.css'
import './desk/notices.css'
import { render } from 'preact'
import type { Welcome } from '../server/protocol'
import { connect } from './connection'
import { Desk } from './desk/Desk'
import { Lost } from './desk/Lost'
import { listenToKeys } from './keyboard/regions'
import { wordsIn } from './words'

const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no #app')

const person = new URLSearchParams(location.search).get('as')
listenToKeys()
let language: Welcome['language'] = 'zh'
const connection = connect(person, () => {
  const notice = document.body.appendChild(document.createElement('div'))
  render(<Lost words={wordsIn(language)} />, notice)
})
connection.on('welcome', ({ welcome }) => {
  language = welcome.language
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = `${welcome.documentName} - ${wordsIn(language).tryOut}`
  place.replaceChildren()
  render(<Desk welcome={welcome} connection={connection} words={wordsIn(language)} />, place)
})
