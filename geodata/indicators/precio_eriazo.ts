import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Precio del suelo eriazo 2015–2025',
  short: 'Suelo eriazo',
  theme: 'suelo',
  value: { conteo: 'eriazo_ventas', tasa: 'eriazo_uf_m2' },
  tasa: {
    unit: 'UF/m²',
    legend: 'Cuántas **UF por m²** se pagaron por un **sitio eriazo** (mediana 2015–2025).',
    sentence: 'El metro cuadrado de sitio eriazo se vendió en {valor} UF (mediana 2015–2025).',
    decimals: 2,
    breaks: [0.1, 0.2, 0.5, 2, 5],
  },
  conteo: {
    unit: 'compraventas de sitios eriazos',
    legend: 'Cuántas **compraventas de sitios eriazos** se declararon entre 2015 y 2025.',
    sentence: 'Se declararon {valor} compraventas de sitios eriazos entre 2015 y 2025.',
    decimals: 0,
    breaks: [100, 300, 1000, 3000, 10000],
  },
  first: 'tasa',
  periods: ['2015-2025'],
  levels: ['comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Mediana en UF por m² de las compraventas de sitio eriazo declaradas al SII (formulario 2890) entre 2015 y 2025.',
  caveats: [
    'Mediana de once años de compraventas juntas: no es el precio de hoy.',
    'Solo comunas con al menos 30 operaciones.',
    'Dato del SII procesado por un tercero.',
    'En Coyhaique, Aysén, Chile Chico, Hualaihué y Futaleufú va s/i: la copia cruza sus predios.',
  ],
})
