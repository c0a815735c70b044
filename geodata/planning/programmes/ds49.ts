/** D.S. 49 (Fondo Solidario de Elección de Vivienda), from announcements. */
import { amount, from } from './amount.ts'

const textual = from('D.S. 49 (V. y U.) 2011', 'https://textual.cl/subsidio-ds49-viviendas-familias-ahorro-16/', '2026-02-16')
const textual2 = from('D.S. 49 (V. y U.) 2011', 'https://textual.cl/subsidio-ds49-viviendas-familias-ahorro-16/', '2026-02-16', 'media')
const redgol = from(
  'D.S. 49 (V. y U.) 2011',
  'https://redgol.cl/tendencias/Subsidio-Pequenos-Condominios-conoce-cual-es-el-ahorro-minimo-20221025-0154.html',
  'llamado especial 2022',
  'media',
)
const vivienda = from(
  'D.S. 49 (V. y U.) 2011',
  'https://redviviendayciudad.cl/subsidios-habitacionales/construir-una-vivienda-con-apoyo-del-estado-opciones-y-requisitos',
  null,
  'media',
)
const mega = from(
  'D.S. 49 (V. y U.) 2011, art. 34',
  'https://www.meganoticias.cl/dato-util/512358-este-es-el-ahorro-minimo-que-solicitan-para-postular-al-subsidio-ds49-dtcf01-18-01-2026.html',
  '2026-01-18',
  'media',
)
const central = from(
  'D.S. 49 (V. y U.) 2011',
  'https://centralnoticia.cl/servicios/2023/01/24/conoce-aca-cuando-se-liberaran-los-resultados-del-subsidio-ds49/165994',
  '2023-01-24',
  'media',
)
const mega2 = from(
  'D.S. 49 (V. y U.) 2011',
  'https://www.meganoticias.cl/amp/dato-util/358490-cuantas-uf-da-el-subsidio-ds49-16-11-2021.html',
  '2021-11-16',
  'media-alta',
)
const mega3 = from(
  'D.S. 49 (V. y U.) 2011',
  'https://www.meganoticias.cl/dato-util/514224-requisitos-subsidio-ds49-vivienda-ahorro-minimo-1ab-dcv-10-2-2026.html',
  '2026-02-10',
)
const pura = from(
  'Circular 5 MINVU / DIPRES',
  'https://puranoticia.pnt.cl/nacional/minvu-descarta-recorte-de-los-subsidios-ds49-para-familias-de-bajos',
  '2026-02-12',
)
const pura2 = from(
  'Ley de Presupuestos 2026',
  'https://puranoticia.pnt.cl/nacional/minvu-descarta-recorte-de-los-subsidios-ds49-para-familias-de-bajos',
  '2026-02-12',
)

export const cnt = [
  amount('Viviendas por proyecto, mínimo', 10, 'viviendas', textual),
  amount('Viviendas por proyecto, máximo', 160, 'viviendas', textual),
]

export const smallCondominium = [
  amount('Viviendas, mínimo', 2, 'viviendas', textual),
  amount('Viviendas, máximo', 9, 'viviendas', textual2),
  amount('Viviendas, máximo', 12, 'viviendas', redgol),
  amount('Viviendas, máximo', 12, 'viviendas', vivienda),
  amount('Subsidio por familia, de y hasta', [750, 1_535], 'UF', redgol, { condition: 'según el suelo y la comuna' }),
]

export const ds49 = [
  amount('Subsidio base', 314, 'UF', mega, {
    condition: 'varía por comuna (factor multiplicador, R.E. 1.874 de 2015); dato divulgado, los llamados especiales usan otros montos',
  }),
  amount('Complemento por localización', 200, 'UF', central, { condition: 'urbana' }),
  amount('Complemento por factibilización', 120, 'UF', central, { condition: 'rural' }),
  amount('Complemento por densificación en altura (3 pisos o más)', 110, 'UF', central),
  amount('Complemento por discapacidad, según el caso', [20, 80], 'UF', central),
  amount('Complemento por superficie adicional (más de 37,5 m²), hasta', 50, 'UF', central),
  amount('Premio al ahorro adicional, hasta', 30, 'UF', central),
  amount('Valor máximo de la vivienda (compra)', 950, 'UF', mega2, { condition: 'el título de la ficha del MINVU sigue vigente en 2026' }),
  amount('Ahorro mínimo, Registro Social hasta 40 %', 10, 'UF', mega3),
  amount('Ahorro mínimo, Registro Social sobre 40 % (colectiva)', 15, 'UF', mega3),
  amount('Integrantes del grupo en el 40 % del Registro Social, mínimo', 70, '%', mega3),
  amount('Subsidios autorizados en 2026', 19_587, 'subsidios', pura, { condition: 'todo el país' }),
  amount('Techo comprometido en 2026', 40_000, 'subsidios', pura2, { condition: 'todo el país' }),
]

export const ownSite = [amount('Tramo del Registro Social, máximo', 50, '%', mega3)]
