/** A figure's key said in words, for the page that verifies. */
import type { Catalogue } from '../catalogue.ts'
import type { IssuedFigure } from './issued.ts'
import { periodText } from './words.ts'

/** Parts of a key that say what was derived. */
const derivations: Record<string, string> = {
  lugar: 'lugar',
  de: 'cuántos se comparan',
  chile: 'en Chile',
  region: 'en la región',
  parecidas: 'entre las parecidas',
  grupo: 'en el grupo',
  mediana: 'mediana comunal',
  cambio: 'cambio',
  supera: 'comunas que supera',
  sobre: 'comunas que supera',
  'suma-conocida': 'suma de lo conocido',
  cumplen: 'comunas que cumplen',
  'no-cumplen': 'comunas que no cumplen',
  medidas: 'comunas medidas',
  'sin-dato': 'estándares sin dato',
}

/** «Hogares allegados · 23.ª: lugar en Chile · Pudahuel · 2024». */
export function figureLabel(
  { indicators }: Catalogue,
  { key, indicator, measure, period, code }: IssuedFigure,
  name: (code: string) => string,
): string {
  const title = indicator ? (Object.hasOwn(indicators, indicator) ? indicators[indicator]?.title : indicator) : 'Ficha'
  const words = key.split('.').flatMap((part) => derivations[part] ?? [])
  const what = measure === 'conteo' ? ['número'] : measure === 'base' ? ['base'] : []
  return [title, [...what, ...words].join(', '), name(code), period && periodText(period)].filter(Boolean).join(' · ')
}

/** The key without its period: the same figure of another year. */
export const timeless = ({ key, period }: Pick<IssuedFigure, 'key' | 'period'>): string => (period ? key.replaceAll(period, '*') : key)
