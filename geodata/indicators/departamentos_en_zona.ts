import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Departamentos, por zona censal',
  short: 'Departamentos (zona)',
  theme: 'materialidad',
  value: {
    conteo: 'parque_departamentos',
    base: 'viviendas_particulares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas particulares** de la zona, ocupadas o no, cuántas son **departamentos**.',
    sentence: '{valor} de cada 100 viviendas particulares de la zona son departamentos.',
    decimals: 1,
    breaks: [1, 5, 15, 35, 70],
  },
  conteo: {
    unit: 'departamentos',
    legend: 'Cuántos **departamentos** hay en la zona.',
    sentence: 'Hay {valor} departamentos en la zona.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Departamentos, con ascensor o sin él, sobre el total de viviendas particulares censadas, ocupadas o no, por 100. INE, Censo 2024, base por zona y localidad.',
  caveats: ['Por comuna está en los libros: departamentos del parque censado, que divide también por las viviendas colectivas.'],
})
