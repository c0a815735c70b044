import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Van al trabajo en auto',
  short: 'En auto',
  theme: 'poblacion',
  value: {
    conteo: 'viajan_en_auto',
    base: 'viajan_en_auto + viajan_en_transporte_publico + viajan_a_pie + viajan_en_bicicleta + viajan_en_moto + viajan_a_caballo_o_bote + viajan_en_otro',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas que viajan al trabajo',
    legend: 'De cada **100 personas** que viajan al trabajo, cuántas van **en auto**.',
    sentence: '{valor} de cada 100 personas que viajan al trabajo van en auto.',
    decimals: 1,
    breaks: [31, 36, 40, 43, 47],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** van al trabajo **en auto**.',
    sentence: '{valor} personas van al trabajo en auto.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Personas ocupadas cuyo principal medio para ir a trabajar es el auto, sobre las que declararon un medio, por 100. INE, Censo 2024, base por zona y localidad.',
  caveats: [
    'La base son las personas ocupadas que declararon un medio: deja fuera a quienes trabajan en su casa y a quienes no respondieron.',
  ],
})
