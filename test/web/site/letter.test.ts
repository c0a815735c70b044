import type { CandidateAnswer } from '@radier/api/contract'
import type { ZonePart } from '@radier/geodata/planning/question'
import { readNorms } from '@radier/geodata/planning/read-norm'
import { expect, it } from 'vitest'
import { letter } from '../../../web/src/features/site/letter.ts'

const part = (zone: string, share: number): ZonePart => ({ plan: 'plan', zone, name: 'residencial', share, norms: readNorms({}) })
const site = {
  name: 'Predio 1404-51',
  at: [-72.98, -41.32],
  areaM2: 5_000,
  areaFrom: 'declarada',
  example: false,
} as unknown as CandidateAnswer
const ask = [
  { field: null, question: '¿Hay riesgo?' },
  { field: 'antejardin' as const, question: 'Zona ZH3: ¿cuál es el antejardín?' },
]
const base = { site, comuna: 'Puerto Varas', parts: [part('ZH3', 1)], ask, by: 'Rosa Ancán', today: '2026-11-21' }

it('asks every question with the site, its zone, the date and who asks', () => {
  const text = letter(base)
  for (const line of [
    'Señores Dirección de Obras Municipales de Puerto Varas',
    'Fecha: 21-11-2026',
    'Sitio: Predio 1404-51',
    'Ubicación: latitud −41,320000, longitud −72,980000 (WGS 84)',
    'Superficie: 5.000 m², según su fuente',
    'Zona del plan regulador: ZH3 (residencial)',
    '1. ¿Hay riesgo?',
    '2. Zona ZH3: ¿cuál es el antejardín?',
    'Rosa Ancán',
  ])
    expect(text.split('\n')).toContain(line)
  expect(text).not.toContain('EJEMPLO')
})

it('says both zones with their shares, and that an example is one', () => {
  const text = letter({ ...base, parts: [part('ZH3', 0.7), part('ZC', 0.3)], site: { ...site, example: true, areaM2: null } })
  expect(text).toContain('ZH3 (residencial, 70 % del sitio); ZC (residencial, 30 % del sitio)')
  expect(text).toContain('EJEMPLO')
  expect(text).toContain('Superficie: s/i\n')
  expect(letter({ ...base, parts: [] })).toContain('Zona del plan regulador: s/i')
})
