/** The question of a cabida as the API takes it: what it cannot be is told field by field. */
import { z } from '@hono/zod-openapi'
import { type NormField, normFields, normStates } from '@radier/geodata/planning/norm'
import type { CabidaQuestion } from '@radier/geodata/planning/question'
import { config } from '../config.ts'

const number = (least: number, most: number) =>
  z.number('debe ser un número').min(least, `no puede ser menos de ${least}`).max(most, `no puede pasar de ${most}`)
const short = (most: number) => z.string().max(most, `debe tener a lo más ${most} letras`)

const value = z.union([number(0, 1_000_000), z.boolean(), z.array(short(40)).max(10)])
const sure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('valor'), value }),
  z.object({ kind: z.literal('no-aplica') }),
  z.object({ kind: z.literal('oguc'), article: short(120) }),
])
const option = z.object({ label: short(300), reading: sure })
const reading = z.discriminatedUnion('kind', [
  ...sure.options,
  z.object({ kind: z.literal('pendiente'), why: short(600), options: z.array(option).max(20, 'admite a lo más 20 lecturas') }),
])
const norm = z
  .object({ reading, raw: short(600).nullable(), article: short(120).nullable(), state: z.enum(normStates) })
  .openapi('NormaDeCabida')
const norms = z.object(Object.fromEntries(Object.keys(normFields).map((field) => [field, norm])) as Record<NormField, typeof norm>)

const part = z.object({ plan: short(60), zone: short(80), name: short(200), share: number(0, 1), norms })
const position = z.tuple([number(-180, 180), number(-90, 90)])
const vertices = (outline: unknown[][][]) => outline.reduce((sum, rings) => sum + rings.reduce((n, ring) => n + ring.length, 0), 0)
const outline = z
  .array(z.array(z.array(position)))
  .refine((rings) => vertices(rings) <= config.areaVertices, `admite a lo más ${config.areaVertices} vértices`)

export const cabidaQuestion = z
  .object({
    areaM2: number(0, config.siteMostM2).openapi({ description: 'm² del predio' }),
    grossM2: number(0, 2 * config.siteMostM2)
      .nullable()
      .openapi({ description: 'm² hasta el eje de la calle; null = no se conoce' }),
    region: z.string().regex(/^\d{2}$/, 'debe ser el código de una región, dos cifras'),
    parts: z.array(part).max(60, 'admite a lo más 60 zonas'),
    outline: outline.nullable(),
    fronts: z.array(z.number().int().min(0)).max(200).nullable(),
    programme: short(60).nullable(),
    assumptions: z.object({
      homeM2: number(10, 1_000),
      efficiency: number(0.1, 1),
      floorM: number(2, 10),
      openings: z.boolean(),
      parkingM2: number(0, 200),
      publicUseM2: number(0, config.siteMostM2).nullable(),
      riskM2: number(0, config.siteMostM2).nullable(),
    }),
    change: z.object({ density: number(-1, 10).optional(), height: number(-1, 10).optional(), incentive: short(60).optional() }),
  })
  .openapi('PreguntaDeCabida') satisfies z.ZodType<unknown, CabidaQuestion>
