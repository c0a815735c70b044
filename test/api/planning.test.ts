import type { PlaceAnswer, PlaceMapAnswer, PlanningAnswer, ProblemAnswer } from '@radier/api/contract'
import { describe, expect, it } from 'vitest'
import { at, landApp } from '../support/toy-land.ts'

const toy = landApp()

describe('where land is looked for', () => {
  it('is every comuna with land or a plan, and what it has', async () => {
    expect(await toy.get<PlanningAnswer>('/api/planning')).toEqual({
      places: [{ place: '01101', name: 'Comuna de Prueba', zones: 2, land: 5, sites: 0 }],
      example: false,
    })
  })

  it('tells layers, services, masks and what is not loaded', async () => {
    const place = await toy.get<PlaceAnswer>('/api/planning/01101')
    expect(place).toMatchObject({
      name: 'Comuna de Prueba',
      region: '01',
      example: false,
      plan: { layer: 'trazado', title: 'Zonas de prueba', zones: 2 },
      urbanLimit: { layer: 'borde' },
      need: { layer: 'estrecho' },
      masks: [
        { layer: 'agua', loaded: true },
        { layer: 'lava', loaded: false },
        { layer: 'ola', loaded: true },
      ],
    })
    expect(place.land.map(({ from, count }) => [from, count])).toEqual([
      ['sitios', 0],
      ['lote', 3],
      ['punto', 2],
      ['toma', 2],
    ])
    expect(place.land.flatMap(({ from, lived }) => (lived ? [from] : []))).toEqual(['toma'])
    expect(place.services.educacion_basica).toMatchObject({ layer: 'colegio', count: 1 })
    expect(place.services.plaza).toBeNull()
    const [west, , east] = place.bbox
    expect(west).toBeCloseTo(at(0, 0)[0], 9)
    expect(east).toBeCloseTo(at(0.04, 0)[0], 9)
  })

  it('a service that half of the comunas have is known in all of them', async () => {
    const neighbour = await toy.get<PlaceAnswer>('/api/planning/02101')
    expect(neighbour.services.educacion_basica).toMatchObject({ layer: 'colegio', count: 0 })
    expect(neighbour).toMatchObject({ plan: null, urbanLimit: null, need: null })
  })

  it('has a map: zones with what rules, services, masks and urban limit', async () => {
    const map = await toy.get<PlaceMapAnswer>('/api/planning/01101/map')
    expect(map.zones.features.map(({ properties }) => properties)).toEqual([
      { zone: 'ZA', name: 'Zona A', density: 200, housing: true },
      { zone: 'ZB', name: 'Zona B', density: null, housing: false },
    ])
    expect(map.services).toEqual([
      { service: 'educacion_basica', name: 'Escuela Uno', at: at(0.01, 0.015).map((n) => expect.closeTo(n, 6)) },
    ])
    expect(map.masks.features.map(({ properties }) => properties.layer)).toEqual(['agua', 'ola', 'ola'])
    expect(map.urbanLimit?.coordinates).toHaveLength(1)
  })

  it.each([
    ['/api/planning/99999', 404, 'No hay ninguna comuna'],
    ['/api/planning/ejemplo', 404, 'El ejemplo no está abierto'],
    ['/api/planning/Varas', 400, '«place» debe ser el código de una comuna'],
    ['/api/planning/01', 400, '«place» debe ser'],
  ])('%s → %i', async (path, status, said) => {
    const { status: got, answer } = await toy.ask<ProblemAnswer>('GET', path)
    expect(answer.detail).toContain(said)
    expect(got).toBe(status)
  })
})
