/** A ficha as it is asked of the server. */
import type { View } from '../../view/view.ts'

export interface FichaAsk {
  /** Code of the territory, «red», «grupo:…» or «area-…». */
  territory: string
  template: string | null
  sections: readonly string[]
  reference: string | null
  /** Year that the figures reach. */
  until: string | null
}

export const askOf = ({ territory, ficha }: Pick<View, 'territory' | 'ficha'>): FichaAsk => ({
  territory: ficha.id ?? territory,
  template: ficha.template,
  sections: ficha.sections,
  reference: ficha.reference,
  until: ficha.until,
})

function queryOf({ template, sections, reference, until }: FichaAsk): string {
  const q = new URLSearchParams()
  if (template) q.set('plantilla', template)
  if (sections.length) q.set('secciones', sections.join(','))
  if (reference) q.set('referencia', reference)
  if (until) q.set('periodo', until)
  const text = q.toString().replaceAll('%2C', ',')
  return text ? `?${text}` : ''
}

export const contentUrl = (ask: FichaAsk): string => `/api/fichas/${encodeURIComponent(ask.territory)}${queryOf(ask)}`
/** Address of the same ficha as a file: «pdf», «xlsx»… */
export const fileUrl = (ask: FichaAsk, format: string): string =>
  `/api/fichas/${encodeURIComponent(ask.territory)}.${format}${queryOf(ask)}`
