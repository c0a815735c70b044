import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Establecimientos educacionales',
  short: 'Escuelas y liceos',
  theme: 'poblacion',
  value: { conteo: 'establecimientos_educacionales', base: 'poblacion@2024', per: 10000 },
  tasa: {
    unit: 'por cada 10.000 habitantes',
    legend: 'Cuántas **escuelas y liceos** hay por cada **10.000 habitantes**.',
    sentence: 'Hay {valor} escuelas y liceos por cada 10.000 habitantes.',
    decimals: 1,
    breaks: [5, 7, 10, 15, 25],
  },
  conteo: {
    unit: 'establecimientos',
    legend: 'Cuántas **escuelas y liceos** vigentes hay.',
    sentence: 'Hay {valor} escuelas y liceos vigentes.',
    decimals: 0,
  },
  first: 'conteo',
  periods: ['2025'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Establecimientos vigentes del Directorio Oficial 2025 del MINEDUC, también los que no traen coordenadas, por cada 10.000 personas censadas en 2024.',
  caveats: ['Incluye todos los niveles y dependencias; no dice cuántos cupos tienen.', 'No incluye los que están en receso.'],
})
