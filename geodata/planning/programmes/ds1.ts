/** D.S. 1 (sectores medios), from announcements. */
import { amount, from } from './amount.ts'
import { zones } from './zones.ts'

const textual = from(
  'D.S. 1 (V. y U.) 2011',
  'https://textual.cl/ministerio-vivienda-urbanismo-subsidio-ds1-registro-social-hogares-vivienda-91/',
  '2026',
  'baja',
)
const seremi = from('D.S. 1 (V. y U.) 2011', 'https://seremirm.minvu.gob.cl/?p=272', null)
const nacion = from(
  'D.S. 1 (V. y U.) 2011',
  'https://www.lanacion.cl/subsidio-ds1-tramo-1-en-que-tramo-del-registro-social-de-hogares-hay-que-estar-para-postular/',
  '2026-03-04',
)
const mega = from(
  'D.S. 1 (V. y U.) 2011',
  'https://www.meganoticias.cl/dato-util/516258-subsidio-ds1-ahorro-minimo-tramo-3-postulacion-2026-07-03-2026.html',
  '2026-03-07',
)
const textual2 = from(
  'D.S. 1 (V. y U.) 2011',
  'https://textual.cl/ministerio-vivienda-urbanismo-subsidio-ds1-registro-social-hogares-vivienda-91/',
  '2026',
)
const simulator = from('D.S. 1 (V. y U.) 2011', 'simulador con enlaces a fichas minvu.gob.cl', '2026', 'media')
const ayuda = from(
  'D.S. 1 (V. y U.) 2011',
  'https://mega.cl/mega-te-ayuda/182463-montos-subsidio-habitacional-ds1-construccion-en-sitio-propio-1ab.html',
  '2024-11',
)
const mega2 = from(
  'D.S. 1 (V. y U.) 2011',
  'https://www.meganoticias.cl/dato-util/515610-subsdio-ds1-tramo-3-requisitos-1ab.html',
  '2026-02-26',
)

export const ds1 = [
  amount('Subsidio para construir en sitio propio, sin distinguir tramo, de y hasta', [600, 750], 'UF', textual, {
    condition: 'sin distinguir tramo; el tramo 3 dice de 400 a 550',
  }),
  amount('Superficie máxima en sitio propio', 140, 'm²', seremi),
]

export const ds1t1 = [
  amount('Valor máximo de la vivienda', 1_100, 'UF', nacion, { zone: zones.general }),
  amount('Valor máximo de la vivienda', 1_200, 'UF', nacion, { zone: zones.extreme }),
  amount('Tramo del Registro Social, máximo', 60, '%', nacion),
  amount('Grupo colectivo, mínimo', 10, 'integrantes', nacion),
  amount('Ahorro mínimo para comprar', 30, 'UF', mega),
]

export const ds1t2 = [
  amount('Valor máximo de la vivienda', 1_600, 'UF', textual2, { zone: zones.general }),
  amount('Valor máximo de la vivienda', 1_800, 'UF', simulator, { zone: zones.extreme }),
  amount('Tramo del Registro Social, máximo', 80, '%', simulator),
  amount('Ahorro mínimo para comprar', 40, 'UF', mega),
  amount('Ahorro mínimo para construir en sitio propio o densificar', 30, 'UF', mega),
  amount('Subsidio para construir en sitio propio o densificar', 600, 'UF', ayuda, { zone: zones.centre }),
  amount('Subsidio para construir en sitio propio o densificar', 700, 'UF', ayuda, { zone: zones.northAndChiloe }),
  amount('Subsidio para construir en sitio propio o densificar', 750, 'UF', ayuda, { zone: zones.southAndIslands }),
]

export const ds1t3 = [
  amount('Valor máximo de la vivienda', 2_200, 'UF', mega2, { zone: zones.general }),
  amount('Valor máximo de la vivienda', 2_600, 'UF', mega2, { zone: zones.extreme }),
  amount('Ahorro mínimo para comprar', 80, 'UF', mega),
  amount('Ahorro mínimo para construir en sitio propio o densificar', 50, 'UF', mega),
  amount('Subsidio para construir en sitio propio o densificar', 400, 'UF', ayuda, { zone: zones.centre }),
  amount('Subsidio para construir en sitio propio o densificar', 500, 'UF', ayuda, { zone: zones.northAndChiloe }),
  amount('Subsidio para construir en sitio propio o densificar', 550, 'UF', ayuda, { zone: zones.southAndIslands }),
]
