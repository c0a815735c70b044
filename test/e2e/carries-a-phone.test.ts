import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { coloured, mapped, phone, visitor } from '../support/browser.ts'

const person = visitor()

const states: [string, string][] = [
  ['the country', '/'],
  ['a comuna', '/?t=13124&mapa=-70.7600,-33.4400,9.50'],
  ['the origin of a figure', '/?t=13124&origen=1'],
  ['the list', '/?lista=tabla'],
  ['the chart', '/?lista=grafico'],
  ['Datos', '/datos'],
  ['Metodología', '/metodologia'],
  ...['distribucion', 'ranking', 'nube', 'tiempo', 'mapas', 'tabla', 'definiciones'].map((screen): [string, string] => [
    `Comparar, ${screen}`,
    `/comparar?c=13124,13131,13401,05109,02101,10109&ver=${screen}`,
  ]),
]

it.each(states)('sees %s at 360 px with nothing running off the side', async (_, path) => {
  const page = await person.open(path, phone)
  await page.waitForLoadState('networkidle')
  expect(await runningOff(page)).toEqual([])
})

it('moves the sheet through its three stops by tapping and by dragging its handle', async () => {
  const page = await person.open('/?t=13124&mapa=-70.7600,-33.4400,9.50', phone)
  await mapped(page)
  const sheet = page.locator('.sheet')
  const handle = sheet.locator('.handle')
  const height = async () => (await sheet.boundingBox())!.height
  const settles = async (name: string) => {
    await page.locator(`.sheet.${name}`).waitFor()
    await sheet.evaluate((e) => Promise.all(e.getAnimations().map((animation) => animation.finished)))
    return height()
  }
  const low = await settles('baja')
  await sheet.locator('.legend-foot').getByText('no aplica').waitFor()
  await handle.tap()
  const middle = await settles('media')
  await handle.tap()
  const high = await settles('alta')
  expect(low).toBeLessThan(middle)
  expect(middle).toBeLessThan(high)
  await drag(page, handle, 200)
  expect(await settles('media')).toBe(middle)
  await drag(page, handle, 200)
  expect(await settles('baja')).toBe(low)
  await drag(page, handle, -200)
  expect(await settles('media')).toBe(middle)
  await page.waitForTimeout(800)
  await handle.tap()
  expect(await settles('alta')).toBe(high)
})

it('searches, then reads the list with a thumb', async () => {
  const page = await person.open('/', phone)
  await coloured(page)
  await page.getByRole('combobox', { name: /Buscar/ }).tap()
  await page.keyboard.type('pudahuel')
  await page.getByRole('option', { name: /Pudahuel/ }).tap()
  await page.locator('.sheet').getByText('Pudahuel').first().waitFor()
  await page.locator('.sheet .handle').tap()
  await page.getByRole('button', { name: 'Lista', exact: true }).tap()
  const rows = page.locator('.phone-list li')
  await rows.first().waitFor()
  expect(await rows.count()).toBe(52)
  await rows.nth(1).getByRole('button').tap()
  await page.getByRole('button', { name: 'Ficha', exact: true }).waitFor()
  expect(new URL(page.url()).searchParams.get('t')).not.toBe('13124')
})

it('reads where a figure comes from with each table under its own step', async () => {
  const page = await person.open('/?t=13124&i=hogares_allegados&origen=1', phone)
  await page.locator('.step table').nth(1).waitFor()
  const boxes = await page.locator('.step, .step table').evaluateAll((all) =>
    all.map((e) => {
      const { top, bottom } = e.getBoundingClientRect()
      const step = e.closest('.step')!.getBoundingClientRect()
      return top >= step.top && bottom <= step.bottom
    }),
  )
  expect(boxes).not.toContain(false)
})

it('can press everything with a thumb: no target under 24 px, the main ones 44', async () => {
  const page = await person.open('/?t=13124', phone)
  await coloured(page)
  const small = await page.locator('button:visible, a:visible, input:visible, select:visible').evaluateAll((all) =>
    all
      .filter((e) => !e.closest('.skip, .axis, .vh') && !e.classList.contains('skip'))
      .map((e) => ({ what: e.getAttribute('aria-label') ?? e.textContent ?? '', box: e.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
      .map(({ what, box }) => `${what.slice(0, 30)}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
  )
  expect(small).toEqual([])
  for (const link of await page.locator('.rail a').all()) expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44)
})

async function drag(page: Page, handle: ReturnType<Page['locator']>, down: number): Promise<void> {
  const box = (await handle.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: at }] })
  await touch('touchStart', y)
  for (let step = 1; step <= 6; step++) await touch('touchMove', y + (down * step) / 6)
  await touch('touchEnd', y + down)
}

/** What a person would have to scroll sideways for. Only the row of chips and wide tables are meant to be. */
const runningOff = (page: Page): Promise<string[]> =>
  page.evaluate((wide) => {
    const root = document.scrollingElement!
    const found = root.scrollWidth > wide ? [`page: ${root.scrollWidth}`] : []
    for (const e of document.querySelectorAll('main *, header *, nav *')) {
      const box = e.getBoundingClientRect()
      const shown = box.width > 1 && box.height > 1 && getComputedStyle(e).visibility !== 'hidden'
      if (!shown || e.closest('svg, canvas, .maplibregl-map, .vh, .selection, .table-scroll > *, .time-table > *')) continue
      if (box.right > wide + 1 || box.left < -1) found.push(`${e.tagName}.${e.className}: ${Math.round(box.left)}–${Math.round(box.right)}`)
    }
    return found.slice(0, 10)
  }, phone.viewport.width)
