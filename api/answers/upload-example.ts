/** A file to try with: invented sites of the comuna as a municipality writes them, and six rows with what usually goes wrong. */
import { examplePoints } from '../queries/upload-example.ts'
import type { Service } from '../service.ts'
import { placeOfUpload } from './upload-place.ts'

const SOUND = 24
const owners = ['Municipal', 'SERVIU', 'Bienes Nacionales', 'Particular']

/** CSV with semicolons, decimal comma and metres of UTM, as Excel in Spanish saves it. */
export async function exampleFile(service: Service, place: string): Promise<string> {
  const points = await examplePoints(service.sql, await placeOfUpload(service, place), SOUND + 6)
  const decimal = (value: number) => value.toFixed(2).replace('.', ',')
  const line = (i: number, change: { name?: string; area?: string; x?: string; y?: string } = {}) => {
    const { x, y } = points[i]!
    const { name = `EJ-${100 + i}`, area = String(600 + ((i * 937) % 9000)), x: east = decimal(x), y: north = decimal(y) } = change
    return [
      name,
      area,
      String(40_000 + ((i * 7919) % 400_000)),
      owners[i % owners.length],
      east,
      north,
      `9 5555 01${String(i).padStart(2, '0')}`,
    ].join(';')
  }
  const sound = points.slice(0, SOUND).map((_, i) => line(i))
  const [turned, , , moved] = points.slice(SOUND)
  const faults = [
    line(SOUND, { x: decimal(turned!.y), y: decimal(turned!.x) }),
    line(SOUND + 1, { area: '1.250,5 m2' }),
    line(SOUND + 2, { area: '0' }),
    line(SOUND + 3, { y: decimal(moved!.y + 150_000) }),
    line(SOUND + 4, { x: '', y: '' }),
    sound[3]!,
  ]
  return `\ufeff${['PREDIO;SUP_PREDIAL;VALOR_PREDIAL;PROPIETARIO;X;Y;FONO', ...sound, ...faults].join('\r\n')}\r\n`
}
