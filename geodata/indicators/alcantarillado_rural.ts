import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Alcantarillado en comunas rurales',
  short: 'Alcantarillado',
  theme: 'sicvir',
  value: { tasa: 'alcantarillado_rural_pct' },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, a cuántas llega el **alcantarillado**.',
    sentence: 'A {valor} de cada 100 personas llega el alcantarillado.',
    decimals: 1,
    breaks: [15, 25, 38, 54, 67],
  },
  first: 'tasa',
  periods: ['2021'],
  levels: ['comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method:
    'Indicador BS13 del SICVIR (INE): «Porcentaje de la población saneada por alcantarillado respecto al total de la población de la comuna», tercera medición, datos de 2021.',
  caveats: ['Solo 263 comunas rurales y mixtas: en las urbanas va s/i.'],
})
