/** D.S. 19 (Integración Social y Territorial), from announcements. */
import { amount, from } from './amount.ts'
import { zones } from './zones.ts'

const mega = from(
  'D.S. 19 (V. y U.) 2016',
  'https://www.meganoticias.cl/dato-util/516280-subsidio-ds19-monto-maximo-1ab-6-3-2026.html',
  '2026-03-06',
)
const list = from(
  'D.S. 19 (V. y U.) 2016',
  'https://segurodecensantia.com/conoce-la-lista-de-proyectos-con-subsidio-ds19-del-programa-de-integracion-social-y-territorial/',
  null,
  'baja',
)

export const ds19 = [
  amount('Precio máximo sin deuda', 1_100, 'UF', mega, { zone: zones.general }),
  amount('Precio máximo sin deuda, si no hay cupo', 1_400, 'UF', mega, { zone: zones.general }),
  amount('Precio máximo sin deuda', 1_200, 'UF', mega, { zone: zones.extreme }),
  amount('Precio máximo con D.S. 1, tramo 1; sin cupo', [1_100, 1_400], 'UF', mega, { zone: zones.general }),
  amount('Precio máximo con D.S. 1, tramos 2 y 3, o sin subsidio', 2_200, 'UF', mega, { zone: zones.general }),
  amount('Precio máximo con deuda, según el subsidio', [1_600, 2_400], 'UF', list, { zone: zones.extreme }),
]
