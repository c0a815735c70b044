import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Pobreza por ingresos 2022 (metodología anterior)',
  short: 'Pobreza 2022',
  theme: 'pobreza',
  value: { conteo: 'pobreza_ingresos_2022_personas', tasa: 'pobreza_ingresos_2022_pct' },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, cuántas vivían en **pobreza por ingresos** en 2022, con la metodología anterior.',
    sentence: 'Se estima que en 2022 {valor} de cada 100 personas vivían en pobreza por ingresos.',
    decimals: 1,
    breaks: [12, 15, 19, 23, 28],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** vivían en **pobreza por ingresos** en 2022, con la metodología anterior.',
    sentence: 'Se estima que en 2022 {valor} personas vivían en pobreza por ingresos.',
    decimals: 0,
    breaks: [1000, 2000, 5000, 10000, 30000],
  },
  first: 'tasa',
  periods: ['2022'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Porcentaje estimado de personas en pobreza por ingresos con la metodología anterior. MDSF, SAE sobre Casen 2022.',
  caveats: ['No se compara con 2024: cambió la metodología.'],
})
