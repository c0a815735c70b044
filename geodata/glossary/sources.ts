import type { Term } from './term.ts'

const law = (number: number) => `https://www.bcn.cl/leychile/navegar?idNorma=${number}`

/** Those whom several terms quote. */
export const oguc = (article: string): Term['source'] => ({ name: `OGUC ${article}`, url: law(8201) })
export const lguc = (article: string): Term['source'] => ({ name: `LGUC ${article}`, url: law(13560) })
export const censusDeficit: Term['source'] = { name: 'MINVU con Censo 2024', url: 'https://centrodeestudios.minvu.gob.cl/?p=4640' }
export const census: Term['source'] = { name: 'INE, Censo 2024', url: 'https://www.ine.gob.cl' }
export const camps: Term['source'] = { name: 'MINVU, Programa Campamentos', url: 'https://centrodeestudios.minvu.gob.cl' }
export const radier: Term['source'] = { name: 'Radier' }
export { law }
