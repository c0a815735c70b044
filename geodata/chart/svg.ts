/** Shapes as the text of an SVG: the picture that is downloaded and the slide's. The screen has its own, made of elements. */
import type { Drawing, Point, Shape } from './shapes.ts'

interface Ink {
  /** Colour of a token. */
  color(token: string): string
  family: Record<'regular' | 'strong' | 'label', string>
}

/** Fills that are drawn as lines: what is unknown, where nobody looked, and «trama:cat-3», lines of a colour over what is below. */
export const isHatch = (token: string): boolean => token === 'si' || token === 'no-visto' || token.startsWith('trama:')

const n = (value: number) => String(Math.round(value * 100) / 100)
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeXml = (text: string) =>
  [...text]
    .filter((letter) => letter >= ' ' || letter === '\n')
    .join('')
    .replace(/[&<>"]/g, (letter) => escapes[letter] as string)

/** Rings as the `d` of a path. */
export const pathOf = (rings: readonly Point[][]): string =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`).join('')

/** A whole SVG document with its title. */
export function svgDocument({ width, height, shapes }: Drawing, title: string, ink: Ink): string {
  const hatch = `<pattern id="si" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4" fill="${ink.color('si-fondo')}"/><path d="M0 0V4" stroke="${ink.color('si-linea')}" stroke-width="1"/></pattern>`
  const unseen = `<pattern id="no-visto" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M0 0V9" stroke="${ink.color('tinta-3')}" stroke-width="0.9"/></pattern>`
  const clips: string[] = []
  const body = shapes.map((shape) => element(shape, ink, clips)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" lang="es-CL" role="img"><title>${escapeXml(title)}</title><defs>${hatch}${unseen}${clips.join('')}</defs>${body}</svg>`
}

/** The id of a hatch; one of a colour is defined when it is first used. */
function hatchId(token: string, ink: Ink, defined: string[]): string {
  const [kind, color] = token.split(':')
  if (color === undefined) return kind as string
  const id = `${kind}-${color}`
  const pattern = `<pattern id="${id}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V4" stroke="${ink.color(color)}" stroke-width="1.3"/></pattern>`
  if (!defined.includes(pattern)) defined.push(pattern)
  return id
}

function element(shape: Shape, ink: Ink, clips: string[]): string {
  const paint = (token: string | null) =>
    token === null ? 'none' : isHatch(token) ? `url(#${hatchId(token, ink, clips)})` : ink.color(token)
  const line = (stroke?: string, width?: number) => (stroke ? ` stroke="${ink.color(stroke)}" stroke-width="${n(width ?? 1)}"` : '')
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}" fill="${paint(shape.fill)}"${line(shape.stroke, shape.lineWidth)}/>`
    case 'line':
      return `<polyline points="${shape.points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="none"${line(shape.stroke, shape.lineWidth)}${shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : ''}/>`
    case 'area':
      return `<path d="${pathOf(shape.rings)}" fill="${paint(shape.fill)}" fill-rule="evenodd" stroke-linejoin="round"${shape.opacity === undefined ? '' : ` fill-opacity="${shape.opacity}"`}${line(shape.stroke, shape.lineWidth)}/>`
    case 'dot':
      return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.r)}" fill="${paint(shape.fill)}"${shape.opacity === undefined ? '' : ` fill-opacity="${shape.opacity}"`}${line(shape.stroke, shape.lineWidth)}/>`
    case 'text': {
      const attributes = `x="${n(shape.x)}" y="${n(shape.y)}" ${ink.family[shape.face]} font-size="${n(shape.size)}" text-anchor="${shape.anchor}" xml:space="preserve"`
      const text = escapeXml(shape.text)
      const halo = shape.halo
        ? `<text ${attributes} fill="none" stroke="${ink.color(shape.halo)}" stroke-width="2.6" stroke-linejoin="round" aria-hidden="true">${text}</text>`
        : ''
      return `${halo}<text ${attributes} fill="${ink.color(shape.fill)}">${text}</text>`
    }
    case 'clip': {
      const id = `c${clips.length}`
      const at = clips.push('') - 1
      clips[at] =
        `<clipPath id="${id}"><rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}"/></clipPath>`
      return `<g clip-path="url(#${id})">${shape.shapes.map((inner) => element(inner, ink, clips)).join('')}</g>`
    }
  }
}
