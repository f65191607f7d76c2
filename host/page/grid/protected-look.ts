// Protected ranges as Sheets shows them: hatched while View ▸ Show ▸ Protected ranges is on, and a lock on the tab of a protected sheet.
// A class because the engine asks for one.
import type { GridRenderingContext, Model, Zone } from '@odoo/o-spreadsheet'
import { registries, UIPlugin } from '@odoo/o-spreadsheet'
import type { ProtectionGetters } from '../../document/protection/protected'
import type { Welcome } from '../../server/protocol'
import { wordOf } from './words/engine-words'

const LABEL = 'Protected ranges'
const STRIPE_PX = 8
const LOCK = "content: '\\1F512'; margin-inline-end: 4px; font-size: 10px;"
const STRIPE_COLOUR = 'rgba(60, 64, 67, 0.14)'

let shown = false

class ProtectedLookPlugin extends UIPlugin {
  static override layers = ['Selection'] as const

  override drawLayer({ ctx }: GridRenderingContext): void {
    if (!shown) return
    const sheetId = this.getters.getActiveSheetId()
    for (const { zone, open } of protectedZones(this.getters as unknown as ProtectionGetters, sheetId)) {
      const area = this.getters.getVisibleRect(zone)
      if (area.width === 0 || area.height === 0) continue
      ctx.save()
      ctx.beginPath()
      ctx.rect(area.x, area.y, area.width, area.height)
      for (const gap of open.map(part => this.getters.getVisibleRect(part)))
        ctx.rect(gap.x, gap.y, gap.width, gap.height)
      ctx.clip('evenodd')
      hatch(ctx, area)
      ctx.restore()
    }
  }
}

function hatch(
  ctx: CanvasRenderingContext2D,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  ctx.strokeStyle = STRIPE_COLOUR
  ctx.lineWidth = 2
  ctx.beginPath()
  for (let from = x - height; from < x + width; from += STRIPE_PX) {
    ctx.moveTo(from, y + height)
    ctx.lineTo(from + height, y)
  }
  ctx.stroke()
}

function protectedZones(getters: ProtectionGetters, sheetId: string): { zone: Zone; open: Zone[] }[] {
  const zoneOf = (at: string) => getters.getRangeFromSheetXC(sheetId, at).zone
  const whole = {
    left: 0,
    top: 0,
    right: getters.getNumberCols(sheetId) - 1,
    bottom: getters.getNumberRows(sheetId) - 1,
  }
  const areas = getters
    .getSheetsProtections()
    .filter(item => item.sheetId === sheetId)
    .map(({ at, unprotected }) => ({
      zone: at === undefined ? whole : zoneOf(at),
      open: unprotected.map(zoneOf),
    }))
  // Protections may overlap; one range is hatched once.
  return [...new Map(areas.map(area => [JSON.stringify(area), area])).values()]
}

/** Call once, before the Model is made. */
export function drawProtections(language: Welcome['language']): void {
  registries.featurePluginRegistry.add('sheetsProtectedLook', ProtectedLookPlugin)
  registries.topbarMenuRegistry.addChild('protected_ranges', ['view', 'show'], {
    name: language === 'zh' ? wordOf(LABEL) : LABEL,
    sequence: 30,
    isReadonlyAllowed: true,
    isActive: () => shown,
    execute(env) {
      shown = !shown
      env.model.trigger('update')
    },
  })
}

/** Keeps a lock on the tabs of sheets that are protected as a whole. The tabs are the engine's: a style sheet leaves them to it. */
export function lockTabs(model: Model): void {
  const style = document.head.appendChild(document.createElement('style'))
  const getters = model.getters as unknown as ProtectionGetters
  const draw = () => {
    const locked = getters.getSheetsProtections().filter(({ at }) => at === undefined)
    const tabs = locked.map(
      ({ sheetId }) => `.o-sheet[data-id="${CSS.escape(sheetId)}"] .o-sheet-name::before`,
    )
    const text = tabs.length === 0 ? '' : `${tabs.join()} { ${LOCK} }`
    if (style.textContent !== text) style.textContent = text
  }
  model.on('update', style, draw)
  draw()
}
