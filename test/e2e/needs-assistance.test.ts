import { expect, it } from 'vitest'
import { barriers } from '../support/barriers.ts'
import { mapped, phone, type Visit, visitor } from '../support/browser.ts'

const person = visitor()
const six = 'c=13124,13131,13401,05109,02101,10109'
const comuna = '/?t=13124&mapa=-70.7600,-33.4400,9.50'

const states: [name: string, path: string, visit?: Visit][] = [
  ['the country', '/'],
  ['a comuna', comuna],
  ['the open list', `${comuna}&lista=tabla`],
  ['the open chart', '/?lista=grafico'],
  ['the origin of a figure', '/?t=13124&origen=1'],
  ['Datos', '/datos'],
  ['Metodología', '/metodologia'],
  ['a sheet', '/ficha?t=13124'],
  ['a sheet in the dark', '/ficha?t=13124', { colorScheme: 'dark' }],
  ['a sheet on a phone', '/ficha?t=13124', phone],
  ['a batch to choose', '/lotes?nomina=13101,10109'],
  ['verification', '/verificar'],
  ['an empty report', '/informe'],
  ['a report', '/informe?bloques=13124.diagnostico.todo.half,13124.mapa.todo.half'],
  ['Comparar', `/comparar?${six}`],
  ['Comparar with nobody chosen', '/comparar'],
  ...['ranking', 'nube', 'tiempo', 'mapas', 'tabla', 'definiciones'].map((screen): [string, string] => [
    `Comparar, ${screen}`,
    `/comparar?${six}&ver=${screen}`,
  ]),
  ['Comparar in the dark', `/comparar?${six}&pincel=hogares_allegados:3~8`, { colorScheme: 'dark' }],
  ['Comparar on a phone', `/comparar?${six}`, phone],
  ['a phone', '/', phone],
  ['a phone with the list', '/?lista=tabla', phone],
  ['a phone with the ficha', '/?t=13124&origen=1', phone],
  ['Analizar', '/?lista=analizar&filtros=poblacion~50~400'],
  ['the pivot table of Analizar', '/?lista=analizar&datos=comunas&vista=tabla'],
  ['the SQL console in the dark', '/?lista=analizar&consola=1', { colorScheme: 'dark' }],
  ['Analizar on a phone', '/?lista=analizar&datos=comunas', phone],
  ['several maps', '/?mapas=,pobreza_ingresos'],
  ['Planificar', '/planificar'],
  ['Planificar on a phone', '/planificar', phone],
  ['Cargar', '/cargar?lugar=10109'],
  ['Normas where no plan is loaded', '/norma?lugar=13124'],
  ['an index', '/indice'],
  ['an index on a phone', '/indice', phone],
  ['an index on the map, in the dark', '/?t=13124&indice=1~p~Urgencia~hogares_allegados*2', { colorScheme: 'dark' }],
  ['the dark theme', '/', { colorScheme: 'dark' }],
  ['the dark theme at a comuna', `${comuna}&lista=tabla`, { colorScheme: 'dark' }],
]

it.each(states)('finds no barrier in %s', async (_, path, visit) => {
  const page = await person.open(path, visit)
  if (path.includes('mapa=')) await mapped(page)
  await page.waitForLoadState('networkidle')
  expect(await barriers(page)).toEqual([])
})

it.each(['Territorio', 'Tiempo', 'Indicador', 'Capas'])('finds no barrier in the open menu %s', async (name) => {
  const page = await person.open('/')
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await page.locator('.menu-panel').waitFor()
  expect(await barriers(page)).toEqual([])
})

it('finds no barrier while an area is drawn, nor in its ficha', async () => {
  const page = await person.open('/?mapa=-70.6500,-33.4400,13.00')
  await mapped(page)
  await page.getByRole('button', { name: 'Dibujar un área', exact: true }).click()
  await page.locator('[data-pencil=lazo]').waitFor()
  expect(await barriers(page)).toEqual([])
  const geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [-70.68, -33.46],
        [-70.67, -33.46],
        [-70.67, -33.45],
        [-70.68, -33.46],
      ],
    ],
  }
  const { code } = await (await page.request.post('/api/areas', { data: { geometry, name: 'Sin barreras' } })).json()
  await page.goto(`/?t=${code}`)
  await page.getByRole('heading', { name: 'Cómo se hizo' }).waitFor()
  expect(await barriers(page)).toEqual([])
})
