import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Vivienda ocupada de hecho',
  short: 'De hecho',
  theme: 'tenencia',
  value: {
    conteo: 'ocupada_de_hecho',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos **ocupan de hecho** su vivienda, sin permiso de su dueño.',
    sentence: '{valor} de cada 100 hogares ocupan de hecho su vivienda, sin permiso de su dueño.',
    decimals: 1,
    breaks: [0.2, 0.4, 0.6, 1, 2],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** ocupan de hecho su vivienda, sin permiso de su dueño.',
    sentence: '{valor} hogares ocupan de hecho su vivienda, sin permiso de su dueño.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Hogares que ocupan la vivienda sin consentimiento de su propietario, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 7 y 8.',
  caveats: ['Es lo que declaró quien respondió el censo.', 'No equivale a vivir en un campamento.'],
})
