import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Campamentos nuevos',
  short: 'Nuevos',
  theme: 'campamentos',
  value: { conteo: 'campamentos_nuevos', base: 'campamentos', per: 100 },
  tasa: {
    unit: 'de cada 100 campamentos',
    legend: 'De cada **100 campamentos**, cuántos **no estaban** en el catastro anterior.',
    sentence: '{valor} de cada 100 campamentos no estaban en el catastro anterior.',
    decimals: 0,
    breaks: [1, 15, 30, 50, 80],
  },
  conteo: {
    unit: 'campamentos nuevos',
    legend: 'Cuántos **campamentos nuevos** trae el catastro 2024, que no estaban en el anterior.',
    sentence: '{valor} campamentos no estaban en el catastro anterior.',
    decimals: 0,
    breaks: [1, 2, 4, 8, 16],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Campamentos que el catastro 2024 marca como nuevos, por cada 100 del mismo catastro. Donde no hay campamentos no hay porcentaje.',
  caveats: ['Incluye los «no priorizados a validar».', '«Nuevo» es nuevo en el catastro: puede existir desde antes.'],
})
