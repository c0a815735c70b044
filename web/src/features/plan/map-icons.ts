/** Signs of the map of land, drawn in the page: the name says the drawing and its colours, so a change of theme asks for another. */
import type { Service } from '@radier/geodata/planning/criterion'
import type { Colors } from '../../map/map-colors.ts'
import { hatchDensity, hatchImage } from '../../map/map-hatch.ts'

const side = 20

/** Paths in a box of 12 × 12: school, nursery, health post, square, park, stop. */
const drawings: Record<Service, string> = {
  educacion_basica: 'M1.5 6 6 2l4.5 4v4.5h-3V8h-3v2.5h-3Z',
  educacion_inicial: 'M6 1.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM2.5 10.5a3.5 3.5 0 0 1 7 0Z',
  salud_primaria: 'M4.5 1.5h3v3h3v3h-3v3h-3v-3h-3v-3h3Z',
  plaza: 'M6 1.2a3.4 3.4 0 0 1 .9 6.7v2.9H5.1V7.9A3.4 3.4 0 0 1 6 1.2Z',
  parque: 'M6 .8 9.6 5H8.2l2.3 3H6.9v3H5.1V8H1.5l2.3-3H2.4Z',
  transporte: 'M2.5 1.5h7v7h-1v1.5h-1.5V8.5h-2V10H3.5V8.5h-1ZM4 3v2.5h4V3Z',
}

export const serviceIcon = (service: Service, colors: Colors): string => `servicio|${service}|${colors('tinta')}|${colors('papel')}`
export const labelGround = (colors: Colors): string => `rotulo|${colors('papel')}`
export const crossIcon = (colors: Colors): string => `cruz|${colors('error')}`

/** The image of a sign; undefined for a name that is none of these. */
export function signImage(name: string): { image: ImageData; density: number } | undefined {
  const hatch = hatchImage(name)
  if (hatch) return { image: hatch, density: hatchDensity }
  const [kind, first = '', second = '', third = ''] = name.split('|')
  const density = 3
  const canvas = document.createElement('canvas')
  const size = kind === 'rotulo' ? 12 : side
  canvas.width = canvas.height = size * density
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.scale(density, density)
  if (kind === 'servicio' && first in drawings) {
    context.fillStyle = second
    context.beginPath()
    context.roundRect(1, 1, side - 2, side - 2, 3)
    context.fill()
    context.translate(4, 4)
    context.fillStyle = third
    context.fill(new Path2D(drawings[first as Service]), 'evenodd')
  } else if (kind === 'cruz') {
    context.strokeStyle = first
    context.lineWidth = 2.4
    context.stroke(new Path2D('M6 6 14 14M14 6 6 14'))
  } else if (kind === 'rotulo') {
    context.fillStyle = first
    context.fillRect(0, 0, size, size)
  } else return undefined
  return { image: context.getImageData(0, 0, size * density, size * density), density }
}
