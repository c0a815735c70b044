/** The frame of the year, rent (D.S. 52), rural (D.S. 10) and densification of plots (OGUC 6.2.9). */
import { amount, from } from './amount.ts'
import { zones } from './zones.ts'

const pura = from(
  'sin norma citada',
  'https://puranoticia.pnt.cl/nacional/minvu-descarta-recorte-de-los-subsidios-ds49-para-familias-de-bajos',
  '2026-02-12',
)
const chilevision = from(
  'D.S. 52 (V. y U.) 2013',
  'https://www.chilevision.cl/noticias/te-ayuda/subsidio-de-arriendo-revisa-los-requisitos-clave-para-postular-al',
  '2025-12-06',
)
const chilevision2 = from(
  'D.S. 52 (V. y U.) 2013',
  'https://www.chilevision.cl/noticias/te-ayuda/ultimos-dias-hasta-cuando-postular-al-subsidio-de-arriendo',
  '2025-11-03',
)
const redgol = from(
  'D.S. 52 (V. y U.) 2013',
  'https://redgol.cl/tendencias/Subsidio-de-Arriendo--Como-puedo-postular-al-Subsidio-de-Arriendo-DS52-Hasta-cuando-se-puede-postular-20220616-0115.html',
  '2022-06-16',
  'media',
)
const pura2 = from(
  'D.S. 10 (V. y U.) 2015',
  'https://puranoticia.pnt.cl/noticias/regiones/vivienda-y-urbanismo-invertira-1-700-millones-para-subsidio-rural-en/2020-10-30/231124.html',
  '2020-10-30',
)
const simulator = from('D.S. 10 (V. y U.) 2015', 'simulador con enlaces a fichas minvu.gob.cl', '2026', 'media')
const bcn = from('D.S. 10 (V. y U.) 2015, art. 9', 'https://www.bcn.cl/leychile/navegar?idNorma=1162554&idVersion=2021-09-30', '2021-09-30')
const ordinance = from('OGUC 6.2.9 / Ley 21.442, art. 79', 'OGUC (D.S. 47), texto de la BCN, idNorma 8201', '2025-09-26')
const ordinance2 = from('OGUC 6.2.9', 'OGUC (D.S. 47), texto de la BCN, idNorma 8201', '2025-09-26')

export const minvu = [
  amount('Marco ajustado de 2026', 166_233, 'subsidios', pura, { condition: 'todo el país' }),
  amount('Marco ajustado de 2026', 77_914_675, 'UF', pura, { condition: 'todo el país' }),
]

export const ds52 = [
  amount('Subsidio total', 170, 'UF', chilevision, { zone: zones.general }),
  amount('Tope mensual', 4.2, 'UF/mes', chilevision, { zone: zones.general }),
  amount('Arriendo máximo', 11, 'UF/mes', chilevision, { zone: zones.general }),
  amount('Plazo máximo', 8, 'años', chilevision, { zone: zones.general }),
  amount('Ahorro mínimo', 4, 'UF', chilevision, { zone: zones.general }),
  amount('Tramo del Registro Social, máximo', 70, '%', chilevision, { zone: zones.general }),
  amount('Ingreso familiar: mínimo, máximo y más por cada integrante sobre 3', [7, 25, 8], 'UF/mes', chilevision2),
  amount('Arriendo máximo', 13, 'UF/mes', redgol, { zone: zones.rent }),
  amount('Tope mensual', 4.9, 'UF/mes', redgol, { zone: zones.rent }),
]

export const ds10 = [
  amount('Población máxima de la localidad', 5_000, 'habitantes', pura2, { condition: 'rural o urbana' }),
  amount('Ahorro mínimo para construir, Registro Social 40 %', 10, 'UF', simulator),
  amount('Ahorro mínimo para construir, Registro Social 50 a 60 %', 30, 'UF', simulator),
  amount('Ahorro mínimo para construir, Registro Social 70 % o más', 50, 'UF', simulator),
  amount('Factores por grado de aislamiento', 'R.E. 3.130 de 2016', 'norma', bcn, { condition: 'por comuna' }),
]

export const plot = [
  amount('Viviendas nuevas en un predio con vivienda', 3, 'viviendas', ordinance),
  amount('Viviendas en un predio sin edificación o con demolición', 4, 'viviendas', ordinance2),
  amount('Unidades máximas por predio', 12, 'viviendas', ordinance2, { condition: 'densidad neta hasta 220 viv/ha' }),
  amount('Superficie predial mínima', 100, 'm²', ordinance2),
]
