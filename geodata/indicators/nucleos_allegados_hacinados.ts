import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Núcleos allegados hacinados',
  short: 'Núcleos hacinados',
  theme: 'deficit',
  value: {
    conteo: 'nucleos_allegados_hacinados',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'por cada 100 hogares',
    legend: 'Por cada **100 hogares**, cuántos **núcleos allegados** viven con hacinamiento.',
    sentence: 'Por cada 100 hogares, {valor} núcleos allegados viven con hacinamiento.',
    decimals: 1,
    breaks: [0.9, 1.1, 1.3, 1.5, 1.9],
  },
  conteo: {
    unit: 'núcleos',
    legend: 'Cuántos **núcleos allegados** viven con hacinamiento.',
    sentence: '{valor} núcleos allegados viven con hacinamiento.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona', 'manzana'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Núcleos familiares allegados que viven con hacinamiento, según el método del MINVU, sobre el total de hogares, por 100. INE, Censo 2024, base por zona y localidad, edición ajustada el 04-12-2025.',
  caveats: ['El numerador cuenta núcleos, no hogares: la tasa es una relación, no una parte.'],
})
