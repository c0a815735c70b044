/** Whose land it is, by how a file says it. The name of a person is never the owner that we keep. */
import type { Owner } from '@radier/geodata/planning/site'
import { headerKey } from './header.ts'

const words: [Owner, RegExp][] = [
  ['serviu', /(^|_)(serviu|minvu|servicio_de_vivienda)(_|$)/],
  ['municipal', /(^|_)(municipal(idad)?|muni|ilustre_municipalidad|i_m)(_|$)/],
  [
    'empresa_publica',
    /(^|_)(efe|codelco|enap|metro_s_a|correos|empresa_publica|empresa_de_(los_)?ferrocarriles|esval_estatal|empresa_del_estado)(_|$)/,
  ],
  ['fiscal', /(^|_)(fisco|fiscal|bienes_nacionales|mbn|bnup|estado|ministerio|gobierno_regional|gore|publico|publica)(_|$)/],
  ['privado', /(^|_)(privad[oa]|particular(es)?|inmobiliaria|sociedad|spa|ltda|limitada|s_a|sa|eirl|persona_natural|sucesion|suc)(_|$)/],
]

/** Null when the text does not say it with certainty: an owner is never guessed. */
export function readOwner(text: string): Owner | null {
  const key = headerKey(text)
  return words.find(([, pattern]) => pattern.test(key))?.[0] ?? null
}
