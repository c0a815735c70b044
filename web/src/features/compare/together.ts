/** Whether two indicators go together, in words. */
import type { Correlation } from '@radier/geodata/compare/correlation'

/** «Apenas van juntos»: what a person takes home from the figure. */
export function togetherWords({ spearman: rho }: Pick<Correlation, 'spearman'>, x: string, y: string): string {
  if (rho === null) return 'No hay datos para decirlo.'
  const size = Math.abs(rho)
  if (size < 0.2) return `No van juntos: saber ${lower(x)} no dice nada de ${lower(y)}.`
  const how = `donde hay más ${lower(x)} suele haber ${rho < 0 ? 'menos' : 'más'} ${lower(y)}`
  const [slightly, halfway, closely] =
    rho < 0
      ? ['Apenas van en sentido contrario', 'Van a medias en sentido contrario', 'Van en sentido contrario']
      : ['Apenas van juntos', 'Van juntos a medias', 'Van muy juntos']
  if (size < 0.4) return `${slightly}: ${how}, con muchas excepciones.`
  return `${size < 0.7 ? halfway : closely}: ${how}.`
}

/** A title inside a sentence keeps its acronyms. */
export const lower = (text: string): string => (/^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))
