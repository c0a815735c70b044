import type { Box } from '@radier/geodata/view/camera'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { boxOnScreen } from '../../web/src/map/in-sight.ts'
import { coloured, desktop, mapped, phone, type Visit, visitor } from '../support/browser.ts'
import { withMirror } from '../support/mirror.ts'

const person = visitor()
const laptop = { viewport: { width: 1024, height: 768 } }

const cameraOf = (page: Page) => {
  const [lon, lat, zoom] = new URL(page.url()).searchParams.get('mapa')!.split(',').map(Number)
  return { lon: lon!, lat: lat!, zoom: zoom! }
}

/** How much of the rim of a territory's box is map, and not something that stands over it: 1 is whole. */
async function inSight(page: Page, code: string): Promise<number> {
  await page.waitForURL(/mapa=-/)
  await mapped(page)
  await page.waitForTimeout(900)
  const box: Box = await page.evaluate(async (id) => (await (await fetch(`/api/territories/${id}`)).json()).bbox, code)
  const { map, ruler } = await page.evaluate(() => {
    const { left, top, width, height } = document.querySelector('.mapa-lienzo')!.getBoundingClientRect()
    return { map: { left, top, width, height }, ruler: document.querySelector('.regla')?.getBoundingClientRect().width ?? 0 }
  })
  const inset = ruler ? { top: 0, right: 0, bottom: 0, left: ruler } : { top: 112, right: 0, bottom: 216, left: 0 }
  const drawn = boxOnScreen(box, cameraOf(page), { size: map, inset, over: [] })
  const rim = Array.from({ length: 11 }, (_, i) => i / 10).flatMap((t) => {
    const [x, y] = [drawn.left + (drawn.right - drawn.left) * t, drawn.top + (drawn.bottom - drawn.top) * t]
    return [
      [x, drawn.top],
      [x, drawn.bottom],
      [drawn.left, y],
      [drawn.right, y],
    ]
  })
  const seen = await page.evaluate(
    ([points, left, top]) =>
      points.filter(([x, y]) => document.elementFromPoint(left + x!, top + y!)?.classList.contains('maplibregl-canvas')).length,
    [rim, map.left, map.top] as const,
  )
  return seen / rim.length
}

const links: [string, string, Visit][] = [
  ['a region on a desktop', '05', {}],
  ['the largest region on a phone', '12', phone],
  ['a comuna on a laptop', '10109', laptop],
]
it.each(links)('a link to %s opens with it whole and in sight', async (_, code, visit) => {
  const page = await person.open(`/?t=${code}`, visit)
  expect(await inSight(page, code)).toBe(1)
})

withMirror('with INE’s zones and blocks loaded', () => {
  it('a link to a census zone, and to a block, opens with it whole and in sight', async () => {
    const page = await person.open('/')
    for (const level of ['zona', 'manzana']) {
      const within = level === 'zona' ? '13' : '13124'
      const code = await page.evaluate(
        async ([at, place]) => (await (await fetch(`/api/values/poblacion/${at}/2024?within=${place}`)).json()).codes[7],
        [level, within],
      )
      await page.goto(`/?t=${code}&i=poblacion`)
      expect(await inSight(page, code), level).toBe(1)
    }
  })
})

it('keeps what is selected in sight when the room changes, until the person moves the map', async () => {
  const page = await person.open('/?t=13119')
  expect(await inSight(page, '13119')).toBe(1)
  await page.getByRole('button', { name: 'Abrir', exact: true }).click()
  expect(await inSight(page, '13119')).toBe(1)
  await page.mouse.move(900, 300)
  await page.mouse.down()
  await page.mouse.move(700, 250, { steps: 6 })
  await page.mouse.up()
  await page.waitForTimeout(900)
  const moved = cameraOf(page)
  await page.setViewportSize({ width: 1200, height: 800 })
  await page.waitForTimeout(900)
  expect(cameraOf(page)).toEqual(moved)
  await page.getByRole('button', { name: 'Ver Chile' }).click()
  await coloured(page)
  await page.reload()
  await coloured(page)
  expect(new URL(page.url()).searchParams.get('t')).toBe('13119')
})

it('writes no name of the country over another, nor under the legend, at any size of window', async () => {
  const page = await person.open('/')
  await coloured(page)
  for (const size of [desktop, { width: 1366, height: 768 }, laptop.viewport, phone.viewport]) {
    await page.setViewportSize(size)
    await page.waitForTimeout(400)
    const told = await page.evaluate(() => {
      const of = (selector: string) =>
        [...document.querySelectorAll(selector)].map((e) => ({ text: e.textContent, box: e.getBoundingClientRect() }))
      const names = of('.laminas-nombres text')
      const over = [...names, ...of('.legend')]
      const touch = (a: DOMRect, b: DOMRect) => a.left < b.right && a.right > b.left && a.top + 1 < b.bottom && a.bottom > b.top + 1
      const pairs = names.flatMap((a) => over.filter((b) => b.box !== a.box && touch(a.box, b.box)).map((b) => `${a.text} / ${b.text}`))
      const legend = document.querySelector('.legend')!
      const cut = [...legend.querySelectorAll('button, .tick, .mark b')].filter((e) => {
        const { left, right } = e.getBoundingClientRect()
        return left < legend.getBoundingClientRect().left || right > legend.getBoundingClientRect().right
      })
      const ticks = of('.legend .tick').sort((a, b) => a.box.left - b.box.left)
      const close = ticks.filter((tick, i) => i > 0 && tick.box.left < ticks[i - 1]!.box.right)
      return { pairs, cut: cut.map((e) => e.textContent), close: close.map(({ text }) => text) }
    })
    expect(told, `${size.width} × ${size.height}`).toEqual({ pairs: [], cut: [], close: [] })
  }
})

it('draws no colour that the legend does not have: classes under blocks, masks and outlines stay what they are', async () => {
  const page = await person.open('/?mapa=-70.6600,-33.4700,12.00&i=distancia_plazas&capas=campamento_2024,campamento_2019')
  await mapped(page)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(900)
  const png = (await page.screenshot({ clip: { x: 650, y: 330, width: 330, height: 420 } })).toString('base64')
  const { share, others } = await page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d', { willReadFrequently: true })!
    const known: number[][] = []
    for (const e of document.querySelectorAll<Element>('.legend .axis rect, .legend .swatch')) {
      context.fillStyle = e.tagName === 'rect' ? getComputedStyle(e).fill : getComputedStyle(e).backgroundColor
      context.fillRect(0, 0, 1, 1)
      known.push([...context.getImageData(0, 0, 1, 1).data])
    }
    for (const token of ['--si-fondo', '--si-linea', '--suelo', '--mar']) {
      context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(token)
      context.fillRect(0, 0, 1, 1)
      known.push([...context.getImageData(0, 0, 1, 1).data])
    }
    context.drawImage(image, 0, 0)
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height)
    const counts = new Map<string, number>()
    let same = 0
    for (let i = 0; i < pixels.length; i += 4) {
      const own = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!]
      if (known.some((one) => own.every((part, j) => Math.abs(part - one[j]!) <= 2))) same++
      else counts.set(own.join(), (counts.get(own.join()) ?? 0) + 1)
    }
    const total = pixels.length / 4
    return { share: same / total, others: [...counts].filter(([, n]) => n / total > 0.02) }
  }, png)
  expect(others).toEqual([])
  expect(share).toBeGreaterThan(0.5)
})

it('draws the standard on the axis of the legend and says what the comuna is to it, or that there is none', async () => {
  const page = await person.open('/?t=05109&i=distancia_plazas&mapa=chile')
  await coloured(page)
  const legend = page.getByRole('region', { name: 'Leyenda' })
  await legend.getByText('Estándar: Hasta 400 metros de distancia').waitFor()
  const line = (await legend.locator('.axis .threshold').boundingBox())!
  const tick = (await legend.locator('.tick', { hasText: /^400$/ }).boundingBox())!
  expect(Math.abs(line.x + line.width / 2 - (tick.x + tick.width / 2))).toBeLessThan(3)
  const panel = page.getByRole('complementary', { name: 'Ficha' })
  expect(await panel.locator('.standard').textContent()).toMatch(/^no cumple\s*Estándar: Hasta 400/)
  await page.goto('/?t=05109&i=hacinamiento_urbano&mapa=chile')
  await coloured(page)
  expect(await panel.locator('.standard').textContent()).toMatch(/^sin estándar/)
  expect(await legend.locator('.threshold').count()).toBe(0)
})
