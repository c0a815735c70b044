/** The verdict of a criterion on what was measured. What is not known is pendiente: it neither passes nor excludes. */
import { UNKNOWN } from '../measure/format.ts'
import type { Criterion, Finding, Verdict } from './criterion.ts'
import { beside, ownersText } from './criterion-words.ts'
import { writeFigure } from './figure.ts'
import type { Measured, ZoneMeasured } from './measured.ts'
import { owners } from './site.ts'

/** Part of a site (0–1) under which what touches a border is the error of a drawing. */
const sliver = 0.01

type Judges = { [K in Criterion['kind']]: (criterion: Extract<Criterion, { kind: K }>, measured: Measured[K]) => Finding }

/** `text` is the line of the ledger after its title: «1.054 m, pide 1.000», «s/i: no hay capa cargada». Metres, m², hab/ha, UF/m², parts 0–1. */
export function judge<K extends Criterion['kind']>(criterion: Extract<Criterion, { kind: K }>, measured: Measured[K]): Finding {
  return judges[criterion.kind as K](criterion, measured)
}

const judges: Judges = {
  superficie({ min, max }, { m2 }) {
    if (m2 === null) return pending('la fuente no dice la superficie')
    const limit = min !== undefined && m2 < min ? min : max !== undefined && m2 > max ? max : (min ?? max)
    const asked = [min, max].filter((m) => m !== undefined).map((m) => writeFigure(m))
    const said =
      asked.length === 2 ? `, pide de ${asked.join(' a ')}` : asked[0] ? `, pide ${min === undefined ? 'hasta ' : ''}${asked[0]}` : ''
    return found(m2 >= (min ?? 0) && m2 <= (max ?? Infinity), m2, `${beside(m2, limit ?? m2)} m²${said}`)
  },

  vivienda(_, { zones }) {
    if (!zones) return pending('no hay plan cargado')
    const part = (housing: boolean | null) => zones.reduce((sum, zone) => sum + (zone.housing === housing ? zone.share : 0), 0)
    const inside = zones.reduce((sum, { share }) => sum + share, 0)
    const [yes, no] = [part(true), part(false) + Math.max(0, 1 - inside)]
    const verdict: Verdict = yes > 1 - sliver ? 'cumple' : no > 1 - sliver ? 'no cumple' : 'pendiente'
    return { verdict, found: null, text: zonesText(zones, ({ housing }) => housingText(housing)), at: null }
  },

  densidad({ min }, { zones }) {
    if (!zones) return pending('no hay plan cargado')
    if (!zones.length) return found(false, null, 'fuera de toda zona')
    const inside = zones.reduce((sum, { share }) => sum + share, 0)
    const whole = inside > 1 - sliver ? inside : 1
    const known = rounded(zones.reduce((sum, { density, share }) => sum + ((density ?? 0) * share) / whole, 0))
    if (zones.some(({ density }) => density === null) && known < min)
      return pending(`falta la densidad de ${zones.flatMap(({ zone, density }) => (density === null ? [zone] : [])).join(' y ')}`)
    const parts = zones.length > 1 ? ` (${zonesText(zones, ({ density }) => (density === null ? UNKNOWN : writeFigure(density)))})` : ''
    return found(known >= min, known, `${beside(known, min)} hab/ha${parts}, pide ${writeFigure(min)}`)
  },

  servicio: ({ metres: asked }, { loaded, metres, name, at }) => near(loaded, metres, asked, at, name),

  necesidad: ({ metres: asked }, { loaded, metres, at }) => near(loaded, metres, asked, at, null),

  limite_urbano(_, { loaded, share }) {
    if (!loaded || share === null) return unloaded
    const text = share > 1 - sliver ? 'dentro' : share < sliver ? 'fuera' : `${writeFigure(share * 100, 1)} % dentro`
    return found(share > 1 - sliver, share, text)
  },

  fuera(_, { loaded, share, at, unseen }) {
    if (!loaded || share === null) return unseen ? pending(unseen) : unloaded
    return { ...found(share < sliver, share, share < sliver ? 'fuera' : `${writeFigure(share * 100, 1)} % del sitio está dentro`), at }
  },

  propietario({ owners: asked }, { owner }) {
    if (owner === 'desconocido' && !asked.includes(owner)) return pending('nadie ha dicho de quién es')
    return found(asked.includes(owner), null, `${owners[owner]}, pide ${ownersText(asked)}`)
  },

  precio({ max }, { ufM2 }) {
    if (ufM2 === null) return pending('nadie ha anotado el precio')
    return found(ufM2 <= max, ufM2, `${writeFigure(ufM2)} UF/m², pide hasta ${writeFigure(max)}`)
  },
}

function near(loaded: boolean, metres: number | null, asked: number, at: Finding['at'], name: string | null): Finding {
  if (!loaded) return unloaded
  if (metres === null) return pending('la capa no tiene ninguno aquí')
  const text = `${beside(metres, asked)} m, pide ${writeFigure(asked)}${name ? ` (${name})` : ''}`
  return { ...found(metres <= asked, metres, text), at }
}

/** Shares of one density add up to it. */
const rounded = (density: number): number => Math.round(density * 1e6) / 1e6

const found = (meets: boolean, value: number | null, text: string): Finding => ({
  verdict: meets ? 'cumple' : 'no cumple',
  found: value,
  text,
  at: null,
})

const pending = (why: string): Finding => ({ verdict: 'pendiente', found: null, text: `${UNKNOWN}: ${why}`, at: null })
const unloaded = pending('no hay capa cargada')

/** «ZH4, admite vivienda»; of several, the part of each: «ZH4 60 % admite vivienda, ZP 40 % no admite vivienda». */
function zonesText(zones: readonly ZoneMeasured[], say: (zone: ZoneMeasured) => string): string {
  const [only] = zones
  if (!only) return 'fuera de toda zona'
  if (zones.length === 1 && only.share > 1 - sliver) return `${only.zone}, ${say(only)}`
  return zones.map((zone) => `${zone.zone} ${writeFigure(zone.share * 100, 1)} % ${say(zone)}`).join(', ')
}

const housingText = (housing: boolean | null): string =>
  housing === null ? `${UNKNOWN} si admite vivienda` : housing ? 'admite vivienda' : 'no admite vivienda'

/** What a site is to a search. An override counts as met. */
export function verdictOf(findings: readonly Finding[], overridden: (index: number) => boolean): 'dentro' | 'pendiente' | 'fuera' {
  const left = findings.filter((_, i) => !overridden(i))
  if (left.some(({ verdict }) => verdict === 'no cumple')) return 'fuera'
  return left.some(({ verdict }) => verdict === 'pendiente') ? 'pendiente' : 'dentro'
}
