import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Van al trabajo caminando',
  short: 'A pie',
  theme: 'poblacion',
  value: {
    conteo: 'viajan_a_pie',
    base: 'viajan_en_auto + viajan_en_transporte_publico + viajan_a_pie + viajan_en_bicicleta + viajan_en_moto + viajan_a_caballo_o_bote + viajan_en_otro',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas que viajan al trabajo',
    legend: 'De cada **100 personas** que viajan al trabajo, cuántas van **caminando**.',
    sentence: '{valor} de cada 100 personas que viajan al trabajo van caminando.',
    decimals: 1,
    breaks: [8, 11, 15, 20, 25],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** van al trabajo **caminando**.',
    sentence: '{valor} personas van al trabajo caminando.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Personas ocupadas cuyo principal medio para ir a trabajar es caminar, sobre las que declararon un medio, por 100. INE, Censo 2024, base por zona y localidad.',
  caveats: [
    'La base son las personas ocupadas que declararon un medio: deja fuera a quienes trabajan en su casa y a quienes no respondieron.',
  ],
})
