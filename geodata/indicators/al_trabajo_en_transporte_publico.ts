import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Van al trabajo en transporte público',
  short: 'Transporte público',
  theme: 'poblacion',
  value: {
    conteo: 'viajan_en_transporte_publico',
    base: 'viajan_en_auto + viajan_en_transporte_publico + viajan_a_pie + viajan_en_bicicleta + viajan_en_moto + viajan_a_caballo_o_bote + viajan_en_otro',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas que viajan al trabajo',
    legend: 'De cada **100 personas** que viajan al trabajo, cuántas van **en transporte público**.',
    sentence: '{valor} de cada 100 personas que viajan al trabajo van en transporte público.',
    decimals: 1,
    breaks: [17, 21, 25, 30, 38],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** van al trabajo **en transporte público**.',
    sentence: '{valor} personas van al trabajo en transporte público.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Personas ocupadas cuyo principal medio para ir a trabajar es el transporte público, sobre las que declararon un medio, por 100. INE, Censo 2024, base por zona y localidad.',
  caveats: [
    'La base son las personas ocupadas que declararon un medio: deja fuera a quienes trabajan en su casa y a quienes no respondieron.',
  ],
})
