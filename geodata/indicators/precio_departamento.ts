import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Precio de los departamentos 2015–2025',
  short: 'Deptos UF/m²',
  theme: 'suelo',
  value: { conteo: 'departamento_ventas', tasa: 'departamento_uf_m2' },
  tasa: {
    unit: 'UF/m²',
    legend: 'Cuántas **UF por m²** se pagaron por un **departamento** (mediana 2015–2025).',
    sentence: 'El metro cuadrado de los departamentos se vendió en {valor} UF (mediana 2015–2025).',
    decimals: 1,
    breaks: [14, 20, 29, 41, 54],
  },
  conteo: {
    unit: 'compraventas de departamentos',
    legend: 'Cuántas **compraventas de departamentos** se declararon entre 2015 y 2025.',
    sentence: 'Se declararon {valor} compraventas de departamentos entre 2015 y 2025.',
    decimals: 0,
    breaks: [100, 300, 1000, 3000, 10000],
  },
  first: 'tasa',
  periods: ['2015-2025'],
  levels: ['comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Mediana en UF por m² de las compraventas de departamento declaradas al SII (formulario 2890) entre 2015 y 2025.',
  caveats: [
    'Mediana de once años de compraventas juntas: no es el precio de hoy.',
    'Solo comunas con al menos 30 operaciones.',
    'Dato del SII procesado por un tercero.',
    'En Coyhaique, Aysén, Chile Chico, Hualaihué y Futaleufú va s/i: la copia cruza sus predios.',
  ],
})
