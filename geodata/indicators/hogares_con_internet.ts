import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares con internet',
  short: 'Internet',
  theme: 'conectividad',
  value: {
    conteo: 'hogares_con_internet',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos tienen **internet** de cualquier tipo.',
    sentence: '{valor} de cada 100 hogares tienen internet de algún tipo.',
    decimals: 1,
    breaks: [83, 86, 89, 92, 95],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** tienen **internet** de cualquier tipo.',
    sentence: '{valor} hogares tienen internet de algún tipo.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'mas',
  ramp: 'pacifico',
  method:
    'Hogares con internet fija, móvil o satelital, cada uno contado una vez, sobre el total de hogares, por 100. INE, Censo 2024, base por zona y localidad.',
  caveats: [
    'Fija, móvil y satelital por separado se superponen: un hogar puede tener las tres.',
    'Quienes no declararon quedan en la base y no en el numerador.',
  ],
})
