/** What the text of a plan says. Only what is certain becomes a value; the text itself is never edited. */
import { writeFigure } from './figure.ts'
import { type Norm, type NormField, type Norms, normField, normFields, type Reading } from './norm.ts'
import { oguc } from './oguc.ts'
import { figuresIn, readFigure } from './plan-number.ts'

type Sure = Exclude<Reading, { kind: 'pendiente' }>
type Option = { label: string; reading: Sure }

const pending = (why: string, options: Option[] = []): Reading => ({ kind: 'pendiente', why, options })
const noAplica: Sure = { kind: 'no-aplica' }
const valor = (value: number | boolean | string[]): Sure => ({ kind: 'valor', value })

/** Lower case, without accents, single spaces, «²» as 2. */
const plainOf = (raw: string) =>
  raw
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('²', '2')
    .replaceAll('º', '°')
    .replaceAll('−', '-')
    .replace(/(\d)[\s\u00a0](?=\d{3}(?!\d))/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/** Words that change nothing, by field: a height is a maximum, a distance a minimum. */
const least: readonly NormField[] = ['distanciamiento', 'antejardin', 'subdivision', 'estacionamientos']

/** A reading as a person reads and types it: «10,5 m», «Aislado/Pareado», «Sí», «No aplica», «OGUC 2.6.3», «s/i». */
export function writeReading(field: NormField, reading: Reading): string {
  if (reading.kind === 'no-aplica') return 'No aplica'
  if (reading.kind === 'oguc') return reading.article
  if (reading.kind === 'pendiente') return 's/i'
  const { value } = reading
  if (typeof value === 'boolean') return value ? 'Sí' : 'No'
  if (Array.isArray(value)) return value.join('/')
  const { unit } = normField(field)
  return writeFigure(value, 6) + (unit ? (unit === '°' ? unit : ` ${unit}`) : '')
}

const option = (field: NormField, reading: Sure, label = writeReading(field, reading)): Option => ({ label, reading })

/**
 * Reads the text of one norm as the plan publishes it; null and blank are unknown.
 * Per-dwelling densities, two values in one text, zeros where nothing can be zero and absurd figures stay `pendiente` with their possible readings.
 */
export function readNorm(field: NormField, raw: string | null): Reading {
  const text = plainOf(raw ?? '')
  if (text === '' || text === 's/i' || text === '-') return pending('El plan cargado no trae esta norma.')
  if (/^(no aplica|n\/?a|no corresponde)\.?$/.test(text)) return noAplica
  const ordinance =
    /^(?:segun |de acuerdo a |aplica )?(?:la )?o\.?g\.?u\.?c\.?(?: (?:art\.? |articulo )?(\d+(?:\.\d+)+\.?(?: bis)?))?\.?$/.exec(text)
  if (ordinance) return { kind: 'oguc', article: ordinance[1] ? `OGUC ${ordinance[1].replace(/\.$/, '')}` : normField(field).article }
  const { kind } = normField(field)
  if (kind === 'si-no') return readYesNo(text)
  if (kind === 'opciones') return readOptions(field, text)
  if (/^(libre|sin limite|sin restriccion)(,? segun rasantes?)?$|^segun rasantes?$/.test(text) && !least.includes(field)) return noAplica
  if (/^(no permitido|no se permite|prohibido)$/.test(text))
    return field === 'antejardin'
      ? pending('El plan no permite antejardín: confirme que se construye en la línea oficial.', [option(field, valor(0))])
      : pending(`«${raw?.trim()}» no dice un valor.`)
  return readNumber(field, text, raw?.trim() ?? '')
}

function readYesNo(text: string): Reading {
  if (/^(si|s|1|1[.,]0+|true|permitido|admite|permite)$/.test(text)) return valor(true)
  if (/^(no|n|0|0[.,]0+|false|no permitido|prohibido|no admite|no permite)$/.test(text)) return valor(false)
  return pending('No se entiende si lo admite o no.', [option('vivienda', valor(true)), option('vivienda', valor(false))])
}

const synonyms: Record<string, string> = {
  prohibido: 'Prohibido',
  'no permitido': 'Prohibido',
  'no se permite': 'Prohibido',
  permitido: 'Permitido',
  'se permite': 'Permitido',
}

function readOptions(field: NormField, text: string): Reading {
  const known = normField(field).options ?? []
  const words = text.split(/\s*[/,;]\s*|\s+[yo]\s+/).filter(Boolean)
  const found = words.map((word) => known.find((o) => o.toLowerCase() === word) ?? known.find((o) => o === synonyms[word]))
  const sure = [...new Set(found.filter((o) => o !== undefined))]
  if (sure.length && found.every((o) => o !== undefined) && !(field === 'adosamiento' && sure.length > 1)) return valor(sure)
  return pending(
    `No se reconoce todo lo que dice: se esperaba ${known.join(', ')}.`,
    sure.map((o) => option(field, valor([o]))),
  )
}

/** What may stand after the figure, and by how much it multiplies. Anything else is not understood. */
function factorOf(field: NormField, unit: string): number | null {
  const is = (pattern: RegExp) => pattern.test(unit)
  if (unit === '') return 1
  if (field === 'densidad') return is(/^(hab|habitantes|personas|pers)\.? ?(\/|por) ?(ha|has|hectareas?)\.?( brut[ao]s?)?$/) ? 1 : null
  if (field === 'subdivision') return is(/^(m2|mt2|mts2|metros cuadrados)\.?$/) ? 1 : is(/^(ha|has|hectareas?)\.?$/) ? 10_000 : null
  if (field === 'pisos') return is(/^pisos?\.?$/) ? 1 : null
  if (field === 'rasante') return is(/^(°|grados)\.?$/) ? 1 : null
  if (field === 'estacionamientos') return is(/^(por|\/|x) ?viv(ienda)?\.?$/) ? 1 : null
  if (normField(field).unit === 'm') return is(/^(m|mt|mts|ml|metros?)\.?$/) ? 1 : null
  return is(/^%$/) ? 0.01 : null
}

function readNumber(field: NormField, text: string, raw: string): Reading {
  if (/(^|[^\d])-\s?\d/.test(text)) return pending(`«${raw}» es negativo.`)
  const drop = least.includes(field) ? /^(min(imo|ima)?\.?) / : /^(max(imo|ima)?\.?) /
  const clean = text.replace(drop, '')
  const ratio = field === 'estacionamientos' ? /^(\d+) (?:cada|por cada) (\d+) viv(?:iendas?)?\.?$/.exec(clean) : null
  if (ratio && Number(ratio[2])) {
    const each = Number(ratio[1]) / Number(ratio[2])
    return each <= normFields.estacionamientos.range[1] ? valor(each) : pending(outside(field))
  }
  const figures = figuresIn(clean)
  if (figures.length === 0) return pending(`«${raw}» no trae ningún número.`)
  if (field === 'altura' && figures.length === 1 && /^\d+ pisos?\.?$/.test(clean))
    return { kind: 'oguc', article: normFields.pisos.article }
  if (figures.length > 1) return pending('Trae más de un valor: depende del caso.', several(field, clean, figures))
  const [figure] = figures as [{ text: string; at: number }]
  const unit = clean.slice(figure.at + figure.text.length).trim()
  const factor = figure.at === 0 ? factorOf(field, unit) : null
  const read = sizeOf(field, figure.text, factor ?? 1)
  if (field === 'densidad' && /^viv/.test(unit) && read.kind === 'valor') return perDwelling(field, read.value as number)
  if (factor === null) return pending(`No se entiende «${raw}».`, read.kind === 'valor' ? [option(field, read)] : [])
  return read
}

/** Density per dwelling: the plan's limit is per inhabitant, and only a person can say that it means the same. */
function perDwelling(field: NormField, homes: number): Reading {
  const people = homes * oguc.dwellingPersons.value
  const label = `${writeFigure(homes)} viv/ha × ${oguc.dwellingPersons.value} = ${writeFigure(people)} hab/ha`
  return pending('Está en viviendas por hectárea, no en habitantes: confirme la conversión.', [option(field, valor(people), label)])
}

/** One figure of the field, within what is possible. */
function sizeOf(field: NormField, text: string, factor: number): Reading {
  const figure = readFigure(text)
  if (!figure) return pending(`«${text}» no es un número.`)
  const { range = [0, Number.MAX_VALUE], unit = '' } = normField(field)
  const values = figure.values.map((v) => (factor === 1 ? v : Number((v * factor).toPrecision(12))))
  if (values.every((v) => v === 0) && range[0] > 0)
    return pending('Un cero puede querer decir que la norma no aplica.', [
      option(field, noAplica, 'No aplica: el plan no fija este límite'),
    ])
  const possible = values.filter((v) => v >= range[0] && v <= range[1] && (field !== 'pisos' || Number.isInteger(v)))
  const options = possible.map((v) => option(field, valor(v)))
  if (possible.length > 1 && !figure.sure) return pending('La coma puede separar miles o decimales.', options)
  if (possible[0] !== undefined && (possible[0] === values[0] || range[1] < 1_000)) return valor(possible[0])
  const percent = (values[0] as number) / 100
  const coefficient = normField(field).article === 'OGUC 1.1.2' && !unit
  const likely = coefficient && percent >= 0.05 && percent <= Math.min(range[1], 1) ? [option(field, valor(percent))] : options
  const whole = field === 'pisos' && !Number.isInteger(values[0]) ? ' y sin decimales' : ''
  return pending(outside(field, whole), likely)
}

function outside(field: NormField, also = ''): string {
  const { range = [0, Number.MAX_VALUE], unit } = normField(field)
  return `Fuera de lo posible: se espera entre ${writeFigure(range[0])} y ${writeFigure(range[1])}${unit ? ` ${unit}` : ''}${also}.`
}

/** «3 m/10 m frente a ruta 5»: one possible reading before each bar. «12 pisos o 30 m»: floors by the ordinance, or metres. */
function several(field: NormField, text: string, figures: readonly unknown[]): Option[] {
  const pieces = text.split(/\s*[/;]\s*|\s+o\s+(?=\d)|\s+y\s+(?=\d)/).filter((piece) => /^\d/.test(piece))
  if (pieces.length < 2 && figures.length > 1) return []
  return pieces.flatMap((piece) => {
    const [head = '', unit = ''] = [figuresIn(piece)[0]?.text ?? '', /^[\d.,]+ ?(m2|m|pisos?|%|°)?/.exec(piece)?.[1] ?? '']
    if (field === 'altura' && /^pisos?$/.test(unit)) return [option(field, { kind: 'oguc', article: normFields.pisos.article }, piece)]
    const factor = factorOf(field, unit)
    const read = factor === null ? null : sizeOf(field, head, factor)
    return read?.kind === 'valor' ? [option(field, read, piece)] : []
  })
}

/**
 * A whole zone as its plan publishes it: every field, in borrador and without article. What contradicts is left to a person:
 * a zone that says it admits no housing and yet fixes its density, or one whose height comes in floors.
 */
export function readNorms(texts: Partial<Record<NormField, string | null>>): Norms {
  const norm = (field: NormField): Norm => {
    const raw = texts[field] ?? null
    return { reading: readNorm(field, raw), raw, article: null, state: 'borrador' }
  }
  const norms = Object.fromEntries((Object.keys(normFields) as NormField[]).map((field) => [field, norm(field)])) as Norms
  const { vivienda, densidad, altura, pisos } = norms
  if (vivienda.reading.kind === 'valor' && vivienda.reading.value === false && densidad.reading.kind === 'valor')
    vivienda.reading = pending(
      `El plan dice que no admite vivienda, pero le fija una densidad de ${writeReading('densidad', densidad.reading)}.`,
      [option('vivienda', valor(true), 'Admite vivienda'), option('vivienda', valor(false), 'No admite vivienda')],
    )
  const floors = /^(\d+) pisos?\.?$/i.exec(altura.raw?.trim() ?? '')
  if (pisos.raw === null && floors) norms.pisos = { ...pisos, raw: altura.raw, reading: readNorm('pisos', altura.raw) }
  return norms
}

/** What a person types into a norm: the same rules, but what cannot be read or is impossible is refused with its reason in Spanish. */
export function typedNorm(field: NormField, text: string): { reading: Reading; fault: null } | { reading: null; fault: string } {
  const reading = readNorm(field, text)
  const blank = /^(\s*|\s*s\/i\s*|\s*-\s*)$/i.test(text)
  if (reading.kind === 'pendiente' && reading.options.length === 0 && !blank)
    return { reading: null, fault: `${normField(field).label}: ${reading.why}` }
  return { reading, fault: null }
}
