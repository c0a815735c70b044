import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Pobreza multidimensional 2024',
  short: 'Pobreza multidim.',
  theme: 'pobreza',
  value: { conteo: 'pobreza_multidimensional_personas', tasa: 'pobreza_multidimensional_pct' },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, cuántas viven en **pobreza multidimensional**, según la estimación SAE 2024.',
    sentence: 'Se estima que {valor} de cada 100 personas viven en pobreza multidimensional.',
    decimals: 1,
    breaks: [11, 15, 18, 22, 25],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** viven en **pobreza multidimensional**, según la estimación SAE 2024.',
    sentence: 'Se estima que {valor} personas viven en pobreza multidimensional.',
    decimals: 0,
    breaks: [1000, 2000, 5000, 10000, 30000],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Porcentaje estimado de personas en pobreza multidimensional. MDSF, estimación para áreas pequeñas (SAE) sobre Casen 2024; el archivo trae proporciones de 0 a 1 y aquí se muestran por 100.',
  caveats: [
    'Es una estimación con margen de error; el intervalo de confianza va junto a la cifra.',
    'La metodología cambió en 2024: no se compara con 2022.',
    'De provincia, región y país se da el promedio de las estimaciones comunales, cada una con el peso de la población con que se hizo. La cifra oficial de región y país es la de Casen.',
    'El número de personas usa proyecciones base 2017, que quedan sobre el Censo 2024.',
  ],
})
