/** Pictures for README and docs, by hand: `npx tsx test/e2e/screenshots.ts http://localhost:4173 [name…]` on a product with everything loaded. */
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { coloured, desktop, launch, mapped, phone, type Visit } from '../support/browser.ts'

const docs = fileURLToPath(new URL('../../docs/', import.meta.url))
const [address = 'http://localhost:4173', ...wanted] = process.argv.slice(2)

interface Picture {
  path: string
  visit?: Visit
  /** Drawn first; its code takes the place of «ÁREA» in the path. */
  area?: { name: string; ring: [number, number][] }
  /** Button pressed before, and what shows that it was. */
  press?: { button: string; until: string }
  /** A site of the example, by name; its id takes the place of «SITIO» in the path. */
  site?: string
  /** The file that the product gives to try an upload is uploaded. */
  upload?: true
  /** What is brought into sight at the end. */
  show?: string
}

const pictures: Record<string, Picture> = {
  pais: { path: '/' },
  region: { path: '/?t=13124&mapa=-71.1500,-33.4000,8.60&capas=campamento_2024_punto' },
  manzanas: { path: '/?t=13124&i=jovenes&mapa=-70.7350,-33.4430,13.00' },
  movil: { path: '/?t=13124&mapa=-70.7600,-33.4400,9.60', visit: phone },
  procedencia: { path: '/?t=13124&mapa=-70.7600,-33.4400,9.60&origen=1' },
  datos: { path: '/datos' },
  comparar: { path: '/comparar?c=13124,13131,13401,05109,02101,10109' },
  'comparar-movil': { path: '/comparar?c=13124,13131,13401,05109,02101,10109', visit: phone },
  area: {
    path: '/?t=ÁREA&i=poblacion&mapa=-70.7060,-33.5150,14.20',
    area: {
      name: 'Sector de ejemplo',
      ring: [
        [-70.7125, -33.5195],
        [-70.7005, -33.5205],
        [-70.6985, -33.5125],
        [-70.7035, -33.5085],
        [-70.7114, -33.5104],
        [-70.7125, -33.5195],
      ],
    },
  },
  mapas: { path: '/?t=13101&i=hogares_allegados&mapa=-70.6400,-33.4700,9.90&mapas=,pobreza_ingresos,hacinamiento_total' },
  indice: { path: '/indice?t=13116' },
  ficha: { path: '/ficha?t=13124' },
  lotes: { path: '/lotes?nomina=13101,13124,10109,05109,09101,02101,12101,04101,08101,07101,06101,15101' },
  verificar: { path: '/verificar' },
  informe: {
    path: '/informe?bloques=13124.diagnostico.todo.third,13124.mapa.todo.twothirds,13124.deficit.todo.half,13124.cambio.todo.half',
  },
  analizar: {
    path: '/?t=15101&i=extranjeros&mapa=-70.3000,-18.4650,12.60&lista=analizar&filtros=poblacion~50~400,i.extranjeros~10~&consola=1',
    press: { button: 'Ejecutar', until: '.result' },
  },
  'analizar-movil': {
    path: '/?t=15101&mapa=-70.3000,-18.4650,12.60&lista=analizar&filtros=poblacion~50~400,i.extranjeros~10~',
    visit: phone,
  },
  planificar: {
    path: '/planificar?lugar=10109&suelo=sitio_eriazo&busca=superficie:2000-,vivienda,densidad:80,servicio:educacion_basica:1000&sitio=sitio_eriazo/10303_205_26',
  },
  'planificar-movil': {
    path: '/planificar?lugar=10109&suelo=sitio_eriazo&busca=superficie:2000-,vivienda,densidad:80,servicio:educacion_basica:1000&sitio=sitio_eriazo/10303_205_26',
    visit: phone,
  },
  cabida: { path: '/planificar?lugar=ejemplo&sitio=sitio/SITIO', site: 'Sitio de la Parroquia', show: '.volume-3d' },
  norma: { path: '/norma?lugar=10109&zona=ZH3' },
  cargar: { path: '/cargar?lugar=10109', upload: true },
  oscuro: { path: '/?t=13124&mapa=-70.9500,-33.4000,8.90&lista=tabla', visit: { colorScheme: 'dark' } },
}

/** Opens the example when it is not, and finds a site in it. */
async function idOf(page: Page, name: string): Promise<string> {
  await page.request.post('/api/example')
  const sites = (await (await page.request.get('/api/sites?place=ejemplo')).json()) as { id: string; name: string }[]
  return sites.find((one) => one.name === name)?.id ?? ''
}

const browser = await launch()
for (const [name, { path: written, visit = {}, area, press, site, upload, show }] of Object.entries(pictures)) {
  if (wanted.length && !wanted.includes(name)) continue
  const context = await browser.newContext({ viewport: desktop, locale: 'es-CL', baseURL: address, ...visit })
  const page = await context.newPage()
  const geometry = { type: 'Polygon', coordinates: [area?.ring] }
  const code = area && (await (await page.request.post('/api/areas', { data: { geometry, name: area.name } })).json()).code
  const path = written.replace('ÁREA', code).replace('SITIO', site ? await idOf(page, site) : '')
  await page.goto(path)
  if (path.includes('mapa=')) await mapped(page)
  else if (path === '/') await coloured(page)
  await page.waitForLoadState('networkidle')
  if (press) await page.getByRole('button', { name: press.button }).click()
  if (press) await page.locator(press.until).waitFor()
  if (upload) {
    const buffer = await (await page.request.get('/api/uploads/example?place=10109')).body()
    await page
      .getByLabel('Archivo de sitios', { exact: true })
      .setInputFiles({ name: 'sitios-municipales.csv', mimeType: 'text/csv', buffer })
    await page.locator('.up-counts').waitFor()
  }
  if (show) await page.locator(show).first().scrollIntoViewIfNeeded()
  await page.waitForTimeout(written.startsWith('/planificar') ? 6000 : 2500)
  await page.screenshot({ path: `${docs}${name}.png` })
  await context.close()
}
await browser.close()
