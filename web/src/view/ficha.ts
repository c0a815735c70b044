/** What the addresses of the sheet, the batches and the verification add to the view. Decoding never throws. */
import { levelOfCode } from '@radier/geodata/territory/level'

export interface FichaPart {
  /** Id of the template; null = the first. */
  template: string | null
  /** Ids of the sections in the order chosen; empty = the template's own. */
  sections: string[]
  /** What the figures are compared with («region», «pais», «parecidas» or a code); null = the template's own. */
  reference: string | null
  /** Year that the figures reach; null = the newest of each. */
  until: string | null
  /** What follows the page in the path: id of a batch, of what is verified, or a territory that is no code («red», «grupo:13101+13102»). */
  id: string | null
}

export const noFicha: FichaPart = { template: null, sections: [], reference: null, until: null, id: null }

/** Pages whose address ends in an id. */
const withId: readonly string[] = ['ficha', 'lotes', 'verificar']

const isId = (page: string, text: string): boolean =>
  withId.includes(page) && /^[a-z0-9][a-z0-9_:+-]{0,2200}$/i.test(text) && !(page === 'ficha' && levelOfCode(text))

const word = /^[a-z0-9][a-z0-9_-]{0,80}$/i

/** «/verificar/3f2a»: the page and, where it has one, the id that follows it. */
export const pathOf = (page: string, { id }: FichaPart): string => (id && withId.includes(page) ? `/${page}/${id}` : `/${page}`)

/** Reads the query and what follows the page in the path. What is not understood is left at its default. */
export function decodeFicha(page: string, rest: string | undefined, q: URLSearchParams): FichaPart {
  const asked = (key: string) => {
    const text = q.get(key)
    return text && word.test(text) ? text : null
  }
  const sections = (q.get('secciones') ?? '').split(',').filter((id) => word.test(id))
  return {
    template: asked('plantilla'),
    sections: [...new Set(sections)].slice(0, 40),
    reference: asked('referencia'),
    until: /^\d{4}$/.test(q.get('periodo') ?? '') ? q.get('periodo') : null,
    id: rest && isId(page, rest) ? rest : null,
  }
}

export const encodeFicha = ({ template, sections, reference, until }: FichaPart): [string, string | null][] => [
  ['plantilla', template],
  ['secciones', sections.join(',') || null],
  ['referencia', reference],
  ['periodo', until],
]
