/** Why the database, or the disk, did not do what was asked: one sentence for each cause, with what to do. */
import type { ProblemKind } from './problem.ts'

type Said = readonly [RegExp, ProblemKind, string]

export const diskFull =
  'No queda espacio en el disco: no se guardó nada y lo anterior sigue intacto. Avise a quien administra Radier para que libere espacio.'
const away = 'La base de datos no responde. Inténtelo de nuevo en un momento.'

/** By SQLSTATE, or by the code of the driver or of the system. The first that fits. */
const causes: readonly Said[] = [
  [/^(53100|ENOSPC|EDQUOT)$/, 'sin-espacio', diskFull],
  [/^53200$/, 'ocupado', 'La base de datos se quedó sin memoria. Pida menos territorio o inténtelo de nuevo en un momento.'],
  [/^53300$/, 'ocupado', 'La base de datos tiene todas sus conexiones ocupadas. Inténtelo de nuevo en un momento.'],
  [
    /^(58|XX001|XX002)/,
    'ocupado',
    'La base de datos no puede leer o escribir en su disco. Avise a quien administra Radier para que lo revise.',
  ],
  [
    /^(EIO|EROFS|EACCES|EMFILE|ENFILE)$/,
    'ocupado',
    'Radier no puede leer o escribir en su carpeta. Avise a quien lo administra para que la revise.',
  ],
  [
    /^57P03$/,
    'ocupado',
    'La base de datos se recupera de un corte y vuelve en unos segundos, con todo lo guardado. Inténtelo de nuevo entonces.',
  ],
  [
    /^25006$/,
    'ocupado',
    'La base de datos está en modo de sólo lectura. Avise a quien administra Radier para que la conecte a la principal.',
  ],
  [
    /^(28|3D)/,
    'ocupado',
    'La base de datos no acepta a Radier. Avise a quien lo administra para que revise DATABASE_URL y DATABASE_API_URL.',
  ],
  [/^57014$/, 'ocupado', 'La consulta tardó demasiado. Pida menos territorio o inténtelo de nuevo.'],
  [/^(40P01|40001|23503)$/, 'ocupado', 'Otra persona cambiaba lo mismo en ese momento. Inténtelo de nuevo.'],
  [/^(ECONN|CONNECT|CONNECTION_|ENOENT|ETIMEDOUT|EPIPE|57P0|08|53)/, 'ocupado', away],
]

/** What a person reads of a fault with this code; null when nobody foresaw it. */
export function causeOf(error: unknown): { kind: ProblemKind; detail: string } | null {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  if (String(message).includes('No space left on device')) return { kind: 'sin-espacio', detail: diskFull }
  const [, kind, detail] = causes.find(([pattern]) => pattern.test(String(code ?? ''))) ?? []
  return kind && detail ? { kind, detail } : null
}
