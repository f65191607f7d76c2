// The page's entry: mounts the sidebar where the server said it should open.
import { render } from 'preact'
import { PLACES, type PlaceId } from '../contract/vocabulary'
import { App } from './app'
import './sidebar.css'

const isPlace = (name: string | undefined): name is PlaceId => PLACES.some(place => place === name)

const root = document.getElementById('app')
if (root !== null) {
  const { place, language } = root.dataset
  render(<App first={isPlace(place) ? place : 'home'} language={language === 'en' ? 'en' : 'zh-CN'} />, root)
}
